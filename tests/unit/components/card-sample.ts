import { vi } from 'vitest';
import type { CardActions } from '@/components/client/card-actions';

/** Everything that can be done on a client card, written down. */
export const cardSpies = () => ({
  onStep: vi.fn<CardActions['onStep']>(),
  onLater: vi.fn<CardActions['onLater']>(),
  onDone: vi.fn<CardActions['onDone']>(),
  onKeep: vi.fn<CardActions['onKeep']>(),
  onCause: vi.fn<CardActions['onCause']>(),
  onCorrect: vi.fn<CardActions['onCorrect']>(),
  onTold: vi.fn<CardActions['onTold']>(),
  onTakeBack: vi.fn<CardActions['onTakeBack']>(),
});
