/** Runs in the page before anything else: when a tap was made, and when the first sound after it was rendered. */
(() => {
  const source = `registerProcessor('first-sound', class extends AudioWorkletProcessor {
    constructor() { super(); this.heard = false; }
    process([input]) {
      // Louder than the floor, which lies under everything: -40 dB.
      if (!this.heard && input[0]?.some((x) => Math.abs(x) > 0.01)) {
        this.heard = true;
        this.port.postMessage(Date.now());
      }
      return true;
    }
  })`;
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const taps = new WeakMap();
  const connect = AudioNode.prototype.connect;
  const RealContext = AudioContext;
  // Begun with the context, so that the recorder is there before there is anything to record.
  globalThis.AudioContext = class extends RealContext {
    constructor(options) {
      super(options);
      const entry = new GainNode(this);
      taps.set(this, entry);
      this.audioWorklet.addModule(address).then(() => {
        const node = new AudioWorkletNode(this, 'first-sound', { numberOfOutputs: 0 });
        node.port.onmessage = ({ data }) => {
          globalThis.firstSound.heard ??= data;
        };
        connect.call(entry, node);
        globalThis.firstSound.listening = Date.now();
      });
    }
  };
  AudioNode.prototype.connect = function (to, ...more) {
    const tap = to instanceof AudioDestinationNode && taps.get(to.context);
    if (tap) connect.call(this, tap);
    return connect.call(this, to, ...more);
  };
  globalThis.firstSound = { tapped: null, heard: null, listening: null };
  addEventListener(
    'click',
    ({ timeStamp }) => {
      globalThis.firstSound.tapped = performance.timeOrigin + timeStamp;
    },
    { capture: true },
  );
})();
