// The target of one dynamic import: what `LaterDownload` holds.
export { levels } from 'virtual:catalogue';
export * as screens from '../overlay/laterScreens.ts';
