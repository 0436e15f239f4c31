// The few platform functions that are pure and exist wherever the brain runs (browsers, workers, Node), yet belong to no ECMAScript library.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
