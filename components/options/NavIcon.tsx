import type { Topic } from './Options.tsx';

const PATHS: Record<Topic, string> = {
  reading: 'M10 5.2C8.4 4 6 3.6 2.8 3.8v11c3.2-.2 5.6.2 7.2 1.4 1.6-1.2 4-1.6 7.2-1.4v-11C14 3.6 11.6 4 10 5.2Zm0 0v11',
  characters:
    'M2.6 5h8.6M6.9 2.8V5M4 8.6c1.5 2.9 3.8 4.6 6.2 5.6M10 5.6c-.9 4.2-3.4 7.3-7 9M11 17.2l3.6-8.6 3.6 8.6m-6-2.4h4.8',
  sites:
    'M10 2.6a7.4 7.4 0 1 0 0 14.8 7.4 7.4 0 0 0 0-14.8Zm0 0c2.4 2 3.4 4.6 3.4 7.4s-1 5.4-3.4 7.4c-2.4-2-3.4-4.6-3.4-7.4s1-5.4 3.4-7.4ZM2.9 10h14.2',
  glossary: 'M4.4 2.8h9.8a1.6 1.6 0 0 1 1.6 1.6v12.8H6a1.6 1.6 0 0 1-1.6-1.6V2.8Zm0 11.6h11.4M7.8 6.4h4.6M7.8 9.4h3',
  about: 'M10 2.6a7.4 7.4 0 1 0 0 14.8 7.4 7.4 0 0 0 0-14.8ZM10 9.2v4.6m0-7.4v.1',
};

export function NavIcon({ name }: { name: Topic }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
