// opencc-js ships its dictionaries without types: each is one packed string.
declare module 'opencc-js/dict/*' {
  const packed: string;
  export default packed;
}
