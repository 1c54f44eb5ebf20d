import { figures as t } from '../strings/words.ts';
import { formatFigure, type TargetFigure } from './targets.ts';

/** What a published figure is made of. */
export interface PublishedFigure extends Omit<TargetFigure, 'change'> {
  readonly qualifier: 'ESTIMATE' | 'ABOUT' | null;
}

/** A published figure: `> 92,4 %`, `khoảng 90 %`. */
export function formatPublished(figure: PublishedFigure): string {
  const number = formatFigure({ ...figure, change: 'LEVEL' });
  return figure.qualifier === null ? number : `${t.qualifier[figure.qualifier]} ${number}`;
}

/** What a figure is for: `năm 2023`, `tính đến 30/6/2016`. */
export const formatPeriod = ({ asOf, period }: { asOf: boolean; period: { text: string } }): string =>
  asOf ? t.asOf(period.text) : t.year(period.text);
