import { render } from 'preact';
import type { RenderCard } from '../../lib/page/card-view.ts';
import { Card } from './Card.tsx';

/** Draws, redraws or (with null) unmounts the card in a shadow root. */
export const renderCard: RenderCard = (root, props) => render(props && <Card {...props} />, root);
