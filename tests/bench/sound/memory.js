/** Runs in the page before anything else: counts what is decoded, and what samples the audio thread is sent. */
(() => {
  const counted = { decodedBytes: 0, decodedClips: 0, sentBytes: 0, loads: 0 };
  const decode = BaseAudioContext.prototype.decodeAudioData;
  BaseAudioContext.prototype.decodeAudioData = function (...given) {
    const decoding = decode.apply(this, given);
    decoding.then(
      (buffer) => {
        counted.decodedClips += 1;
        counted.decodedBytes += buffer.length * buffer.numberOfChannels * 4;
      },
      () => {},
    );
    return decoding;
  };
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (message, ...more) {
    if (message?.bank) {
      counted.loads += 1;
      for (const sample of Object.values(message.bank)) counted.sentBytes += sample.byteLength;
    }
    return post.call(this, message, ...more);
  };
  globalThis.benchMemory = counted;
})();
