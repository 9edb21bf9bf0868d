// All screens that no first card needs. They come together because a run soon needs most of them.
import './style/later.css';

export { AlignCard } from './AlignCard.tsx';
export { AnswerCard } from './AnswerCard.tsx';
export { Caption } from './Caption.tsx';
export { Contents } from './Contents.tsx';
export { EndingCard } from './EndingCard.tsx';
export { Estimates } from './Estimates.tsx';
export { ForecastPanel } from './ForecastPanel.tsx';
export { FrontPagesNow } from './FrontPages.tsx';
export { GaugeHistory } from './GaugeHistory.tsx';
export { MenuBody } from './MenuBody.tsx';
export { ModelPage } from './ModelPage.tsx';
export { Opener } from './Opener.tsx';
export { PredictCard } from './PredictCard.tsx';
export { Settled, settledWords } from './Settled.tsx';
export { TableCard } from './TableCard.tsx';
export { ThreatCard } from './ThreatCard.tsx';
export { ThreatNews } from './ThreatNews.tsx';
export { warmForecast } from './useForecast.ts';
export { WatchBar } from './WatchBar.tsx';
export { PactNews, WebNews } from './WebNews.tsx';
export { WhyGraph } from './WhyGraph.tsx';
