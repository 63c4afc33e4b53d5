/**
 * Many standard normals at once, the same bits in every engine.
 *
 * The ziggurat of Marsaglia and Tsang (Journal of Statistical Software 5(8), 2000) with 128 layers, in
 * the form of Doornik (2005), whose layer and position come from bits of their own. Words come from
 * xoshiro128**, whose state stays in locals while a list is filled: captured in a closure it is
 * several times slower in Chromium.
 */
import { exp, ln } from "../market/elementary.ts";
import type { Seed } from "../market/random.ts";
import { seedWords } from "../market/random.ts";

/** Where the tail begins, and the area of each layer (Doornik's table for 128). */
const TAIL = 3.442619855899;
const AREA = 9.91256303526217e-3;
const LAYERS = 128;

/** Right edges of the layers, the base's as if it were a rectangle; then 0 at the top. */
const EDGES = layerEdges();
/** Share of each layer that lies under the curve for sure. */
const SURE = Float64Array.from({ length: LAYERS }, (_, layer) => edge(layer + 1) / edge(layer));

function layerEdges(): Float64Array {
  const edges = new Float64Array(LAYERS + 1);
  edges[0] = AREA / density(TAIL);
  edges[1] = TAIL;
  for (let layer = 2; layer < LAYERS; layer += 1) {
    const before = edges[layer - 1] ?? 0;
    edges[layer] = Math.sqrt(-2 * ln(AREA / before + density(before)));
  }
  return edges;
}

function edge(layer: number): number {
  return EDGES[layer] ?? 0;
}

function density(x: number): number {
  return exp(-0.5 * x * x);
}

/** The four words of a stream, to be drawn from and kept up to date by `fillNormals`. */
export function openStream(seed: Seed): Int32Array {
  return seedWords(seed);
}

/** Fills a list with independent standard normals and moves the stream on. */
export function fillNormals(stream: Int32Array, normals: Float64Array): void {
  let a = stream[0] as number;
  let b = stream[1] as number;
  let c = stream[2] as number;
  let d = stream[3] as number;
  for (let index = 0; index < normals.length; index += 1) {
    const scaledHigh = Math.imul(b, 5);
    const high = Math.imul((scaledHigh << 7) | (scaledHigh >>> 25), 9);
    let shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    const scaledLow = Math.imul(b, 5);
    const low = Math.imul((scaledLow << 7) | (scaledLow >>> 25), 9);
    shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    // 53 bits in [−1, 1), and 7 others for the layer.
    const place = ((high >> 5) * 67_108_864 + (low >>> 6)) / 4_503_599_627_370_496;
    const layer = (low & 63) | ((high & 1) << 6);
    if (Math.abs(place) < (SURE[layer] as number)) {
      normals[index] = place * (EDGES[layer] as number);
      continue;
    }
    stream[0] = a;
    stream[1] = b;
    stream[2] = c;
    stream[3] = d;
    normals[index] = atTheEdge(stream, layer, place);
    a = stream[0];
    b = stream[1];
    c = stream[2];
    d = stream[3];
  }
  stream[0] = a;
  stream[1] = b;
  stream[2] = c;
  stream[3] = d;
}

/** One draw in seventy: the strip between a layer's sure part and the curve, or the tail. */
function atTheEdge(stream: Int32Array, firstLayer: number, firstPlace: number): number {
  let layer = firstLayer;
  let place = firstPlace;
  for (;;) {
    if (layer === 0) return tail(stream, place < 0);
    const x = place * edge(layer);
    const top = exp(-0.5 * (edge(layer) * edge(layer) - x * x));
    const bottom = exp(-0.5 * (edge(layer + 1) * edge(layer + 1) - x * x));
    if (bottom + uniform(stream) * (top - bottom) < 1) return x;
    layer = Math.floor(uniform(stream) * LAYERS);
    place = 2 * uniform(stream) - 1;
    if (Math.abs(place) < edge(layer + 1) / edge(layer)) return place * edge(layer);
  }
}

/** Marsaglia's tail beyond the base layer. */
function tail(stream: Int32Array, negative: boolean): number {
  for (;;) {
    const x = -ln(1 - uniform(stream)) / TAIL;
    const y = -ln(1 - uniform(stream));
    if (2 * y > x * x) return negative ? -(TAIL + x) : TAIL + x;
  }
}

/** One step of xoshiro128**. */
function nextWord(stream: Int32Array): number {
  const b = stream[1] as number;
  const c = (stream[2] as number) ^ (stream[0] as number);
  const d = (stream[3] as number) ^ b;
  const scaled = Math.imul(b, 5);
  stream[1] = b ^ c;
  stream[0] = (stream[0] as number) ^ d;
  stream[2] = c ^ (b << 9);
  stream[3] = (d << 11) | (d >>> 21);
  return Math.imul((scaled << 7) | (scaled >>> 25), 9);
}

/** Uniform in [0, 1), 53 bits. */
export function uniform(stream: Int32Array): number {
  const high = nextWord(stream) >>> 5;
  return (high * 67_108_864 + (nextWord(stream) >>> 6)) / 9_007_199_254_740_992;
}
