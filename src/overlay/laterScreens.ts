// All screens that no first card needs. They come together because a run soon needs most of them.
import './style/later.css';

export { AnswerCard } from './AnswerCard.tsx';
export { Contents } from './Contents.tsx';
export { EndingCard } from './EndingCard.tsx';
export { TableCard } from './TableCard.tsx';
export { ThreatCard } from './ThreatCard.tsx';
