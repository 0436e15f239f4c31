import type { Rewriter } from '../page/rewrite.ts';

// Everything of ours in one document runs in one isolated world, which the page cannot see; what stands here tells the scripts there of each other.

/** What shows a document in other forms, for the script that explains its words. */
export interface FormsHere {
  document: Document;
  rewriter: Rewriter;
  /** Whether this is the document of the tab, not of a frame in it. */
  isTop: boolean;
}

const world = globalThis as {
  /** The reader has taken over from the probe. */
  liandu?: boolean;
  lianduForms?: FormsHere;
  lianduWords?: { holds(node: Node): boolean };
};

export function isReaderPresent(): boolean {
  return world.liandu === true;
}

/** False if a reader is already there. */
export function claimReader(): boolean {
  if (world.liandu) return false;
  world.liandu = true;
  return true;
}

/** What shows this document in other forms; undefined where nothing does. */
export function formsHere(): FormsHere | undefined {
  const forms = world.lianduForms;
  // A new frame keeps its world, and what stands in it, when the empty document that it begins with gives way to the first one of the same origin.
  return forms?.document === globalThis.document ? forms : undefined;
}

export function setFormsHere(forms: FormsHere | undefined): void {
  if (forms) world.lianduForms = forms;
  else delete world.lianduForms;
}

/** Whether a node is the one in which a word is being explained. */
export function isWordHost(node: Node): boolean {
  return world.lianduWords?.holds(node) ?? false;
}

/** False if words are explained here already. */
export function claimWords(words: { holds(node: Node): boolean }): boolean {
  if (world.lianduWords) return false;
  world.lianduWords = words;
  return true;
}

/** The extension is gone, and what replaces it may run in this world too. */
export function releaseAll(): void {
  delete world.liandu;
  delete world.lianduForms;
  delete world.lianduWords;
}
