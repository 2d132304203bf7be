/** The audio thread's end of the deck: hands blocks and messages to the playhead. */
import { type Command, playhead } from '../sound/playhead.ts';

// The names of this global scope, as far as they are used: its own type library and the page's do not go together.
declare const sampleRate: number;
declare const currentFrame: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

class Deck extends AudioWorkletProcessor {
  #open = true;
  readonly #block: [Float32Array, Float32Array] = [new Float32Array(0), new Float32Array(0)];
  readonly #playhead = playhead(sampleRate, (report) => this.port.postMessage(report));

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<Command | 'close'>) => {
      if (data === 'close') this.#open = false;
      else this.#playhead.carryOut(data);
    };
  }

  process(_inputs: unknown, outputs: readonly (readonly Float32Array[])[]): boolean {
    const left = outputs[0]?.[0];
    const right = outputs[0]?.[1];
    if (left === undefined || right === undefined) return this.#open;
    this.#block[0] = left;
    this.#block[1] = right;
    this.#playhead.fill(this.#block, currentFrame);
    return this.#open;
  }
}

registerProcessor('deck', Deck);
