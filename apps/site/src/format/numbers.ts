const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });
const percent = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });

/** A number as Vietnamese prints it: `3.321`, `92,45`. */
export function formatNumber(value: number): string {
  return decimal.format(value);
}

/** A share from 0 to 1 in per cent. */
export function formatShare(share: number): string {
  return percent.format(share);
}

/** A file's size. */
export function formatBytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${decimal.format(Math.round(bytes / 100) / 10)} kB`;
}
