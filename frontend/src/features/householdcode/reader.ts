import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

/**
 * Always the ponyfill: the browsers' own detector is missing on Linux and rests on Google services on Android, which
 * phones in China lack. The wasm is served by us; by default it would come from a public network.
 */
prepareZXingModule({ overrides: { locateFile: (path: string, folder: string) => (path.endsWith('.wasm') ? wasm : folder + path) } });

const detector = new BarcodeDetector({ formats: ['qr_code'] });

/** The texts of the QR codes in a picture. */
export async function readCodes(picture: HTMLVideoElement | ImageBitmap): Promise<string[]> {
  const found = await detector.detect(picture);
  return found.map(({ rawValue }) => rawValue);
}
