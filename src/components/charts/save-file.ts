/** Files handed to the reader. Browser only. */
import { ownTask } from "../../pace/own-task.ts";

/** @returns false when the browser refuses; the caller then shows the text for copying. */
export function saveFile(name: string, content: Blob): boolean {
  try {
    const address = URL.createObjectURL(content);
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return true;
  } catch {
    return false;
  }
}

/**
 * An SVG file as a PNG of the same size. The picture goes through a data URL, which the site's policy allows for
 * images where it forbids blobs.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // To write it, to read it as a picture and to draw it are a task each.
  await ownTask();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  await ownTask();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  try {
    // Drawn beside the page where a browser can: on a slow device it holds up whatever comes next.
    const bitmap = await createImageBitmap(image);
    canvas.getContext("bitmaprenderer")!.transferFromImageBitmap(bitmap);
  } catch {
    canvas.getContext("2d")?.drawImage(image, 0, 0);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no PNG"))), "image/png");
  });
}

/** The present colour of a CSS value: light and dark resolved by the browser itself, each value once. */
export function colourResolver(host: Element): (value: string) => string {
  const known = new Map<string, string>();
  const ask = (value: string): string => {
    const probe = document.createElement("span");
    // What is not shown has a colour too, and nothing has to be laid out for it.
    probe.hidden = true;
    probe.style.color = value;
    host.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    known.set(value, color);
    return color;
  };
  return (value) => known.get(value) ?? ask(value);
}
