// All screens that no first card needs. They come together because a run soon needs most of them.
import './style/later.css';

export { AlignCard } from './AlignCard.tsx';
export { AnswerCard } from './AnswerCard.tsx';
export { announce } from './announce.ts';
export { Caption } from './Caption.tsx';
export { Contents } from './Contents.tsx';
export { EndingCard } from './EndingCard.tsx';
export { ForecastPanel } from './ForecastPanel.tsx';
export { GaugeHistory } from './GaugeHistory.tsx';
export { MenuBody } from './MenuBody.tsx';
export { ModelPage } from './ModelPage.tsx';
export { Opener } from './Opener.tsx';
export { PredictCard } from './PredictCard.tsx';
export { Slip } from './Slip.tsx';
export { TableCard } from './TableCard.tsx';
export { ThreatCard } from './ThreatCard.tsx';
export { warmForecast } from './useForecast.ts';
export { WatchBar } from './WatchBar.tsx';
export { WebKey } from './WebKey.tsx';
