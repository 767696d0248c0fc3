import type { Choice } from "../web/frame.js";

/** A word's value in a period, and the search for it there. */
export interface TrendCell {
  /** "Maret 2025: 4 penggalan, 12,5 per seribu". */
  readonly label: string;
  /** As the chosen measure has it. */
  readonly figure: string;
  /** Null where there is nothing to find. */
  readonly url: string | null;
  /** Share of the drawing's height, 0 to 1. */
  readonly height: number;
}

export interface TrendSeries {
  readonly word: string;
  /** The search for it at all times. */
  readonly url: string;
  /** "68 penggalan". */
  readonly total: string;
  /** "Paling sering: Maret 2025 (12,5)"; null where it is never said. */
  readonly peak: string | null;
  readonly cells: readonly TrendCell[];
}

/** `/tren`: how often words are said over time, each in a drawing of its own on the same scale. */
export interface TrendsPage {
  /** As it was typed. */
  readonly query: string;
  readonly notices: readonly string[];
  readonly units: readonly Choice[];
  readonly measures: readonly Choice[];
  /** What the figures count: "Dari tiap 1.000 penggalan setahun, yang memuat kata itu". */
  readonly explanation: string;
  readonly series: readonly TrendSeries[];
  /** Names of the periods, in order, as the table heads its rows. */
  readonly periods: readonly string[];
  /** Where years begin on the axis, as shares of its length from 0 to 1. */
  readonly axis: readonly { readonly label: string; readonly at: number }[];
  /** The figure that the drawings' full height stands for. */
  readonly highest: string;
  /** Address parameters that the form keeps. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
}
