/** How much of an element a mask lets through, as far as its style tells. */
import { coloursIn } from './colour';

/** A share from 0 to 1; undefined where only a picture tells. */
export function maskShare(style: CSSStyleDeclaration): number | undefined {
  const { maskImage, webkitMaskBoxImageSource = 'none' } = style;
  const bordered = webkitMaskBoxImageSource !== 'none' && webkitMaskBoxImageSource !== '';
  if (maskImage === 'none' || maskImage === '') return bordered ? undefined : 1;
  if (isNowhere(style.maskSize)) return 0;
  if (/url\(|image|element\(|cross-fade\(/.test(maskImage.replace(/[\w-]*gradient/g, '')))
    return undefined;
  const alphas = coloursIn(maskImage).map(([, , , alpha]) => alpha);
  const [least, most] = [Math.min(...alphas), Math.max(...alphas)];
  if (most < OPEN && !/luminance/.test(style.maskMode)) return most;
  return isEverywhere(style) && !bordered && least > OPEN ? least : undefined;
}

const OPEN = 0.25;

const isNowhere = (sizes: string): boolean =>
  sizes.split(', ').every((size) => /(^|\s)(0px|0%)/.test(size));

/** Layers that each cover all of the element, and add up. */
function isEverywhere({
  maskSize,
  maskMode,
  maskComposite,
  maskClip,
  maskRepeat,
  maskPosition,
}: CSSStyleDeclaration) {
  const sized = maskSize
    .split(', ')
    .every((size) => /^(auto|cover|100%)( auto| 100%)?$/.test(size));
  // What is as large as the element is moved by lengths, not by shares.
  const whole = sized && !/[1-9]\d*(\.\d+)?px/.test(maskPosition);
  const spread = whole || /^repeat( repeat)?$/.test(maskRepeat);
  const plain = !/luminance/.test(maskMode) && /^(add(, )?)+$/.test(maskComposite);
  return spread && plain && /^((border-box|no-clip)(, )?)+$/.test(maskClip);
}
