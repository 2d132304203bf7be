/**
 * Runs in the page before anything else: a tap in front of every AudioContext's destination, each with its own onsets,
 * and two metronomes to compare with, made as tutorials make them: look-ahead from the page, and from a worker's tick.
 */
(() => {
  const tapSource = `registerProcessor('onsets', class extends AudioWorkletProcessor {
    constructor() { super(); this.last = -1e9; }
    process([input], [output]) {
      const heard = input[0];
      if (!heard) return true;
      output.forEach((channel, i) => channel.set(input[i] ?? heard));
      for (let i = 0; i < heard.length; i += 1) {
        if (Math.abs(heard[i]) <= 0.04) continue;
        const frame = currentFrame + i;
        if (frame - this.last > sampleRate * 0.12) this.port.postMessage(frame);
        this.last = frame;
      }
      return true;
    }
  })`;
  const script = (source) => URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const tapUrl = script(tapSource);
  const connect = AudioNode.prototype.connect;
  const taps = new Map();
  let naming = 'app';
  const tapFor = (context) => {
    const known = taps.get(context);
    if (known) return known.entry;
    const entry = new GainNode(context);
    const quiet = new GainNode(context);
    const tap = { name: naming, entry, quiet, onsets: [], rate: context.sampleRate };
    taps.set(context, tap);
    connect.call(quiet, context.destination);
    tap.ready = context.audioWorklet.addModule(tapUrl).then(() => {
      const node = new AudioWorkletNode(context, 'onsets', { outputChannelCount: [2] });
      node.port.onmessage = ({ data }) => tap.onsets.push(data);
      connect.call(entry, node);
      connect.call(node, quiet);
    });
    return entry;
  };
  AudioNode.prototype.connect = function (to, ...more) {
    if (to instanceof AudioDestinationNode && to.context instanceof AudioContext)
      return connect.call(this, tapFor(to.context), ...more);
    return connect.call(this, to, ...more);
  };

  /** Schedules clicks up to 100 ms ahead whenever it is woken: all it ever does is wake too late. */
  const lookAhead = (name, cadence, wake) => {
    naming = name;
    const context = new AudioContext();
    const out = new GainNode(context);
    out.connect(context.destination);
    naming = 'app';
    const interval = 60 / cadence;
    const click = new AudioBuffer({ length: 960, sampleRate: context.sampleRate });
    click.getChannelData(0).forEach((_, i, all) => {
      all[i] = 0.8 * Math.cos((2 * Math.PI * 1000 * i) / context.sampleRate) * (1 - i / 960);
    });
    const begun = context.currentTime + 0.5;
    let beat = 0;
    wake(() => {
      while (begun + beat * interval < context.currentTime + 0.1) {
        const source = new AudioBufferSourceNode(context, { buffer: click });
        source.connect(out);
        source.start(begun + beat * interval);
        beat += 1;
      }
    });
  };
  const workerTick = (call) => {
    const worker = new Worker(script('setInterval(() => postMessage(0), 25)'));
    worker.onmessage = call;
  };

  globalThis.benchSound = {
    /** Both, or the one that is named. */
    startControls: (cadence, only) => {
      if (only !== 'worker') lookAhead('interval', cadence, (call) => setInterval(call, 25));
      if (only !== 'interval') lookAhead('worker', cadence, workerTick);
    },
    mute: (on) => {
      for (const { quiet } of taps.values()) quiet.gain.value = on ? 0 : 1;
    },
    forget: () => {
      for (const tap of taps.values()) tap.onsets.length = 0;
    },
    read: () => [...taps.values()].map(({ name, onsets, rate }) => ({ name, onsets: [...onsets], rate })),
  };
})();
