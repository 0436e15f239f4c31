import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokensCss from '../../components/tokens.css?inline';
import { renderWord } from '../../components/word/render-word.ts';
import wordCss from '../../components/word/word.css?inline';
import { connectWords } from '../../lib/app/word-messages.ts';

// Injected where the reader holds the key that explains converted words, or asks about a selected one.
export default defineUnlistedScript(() => connectWords(document, renderWord, tokensCss + wordCss));
