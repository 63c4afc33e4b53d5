/** The venue cards whose rule the lab can run, by id and name: as in `src/content/venues`, in its order. */
export const venueCards = [
  { id: "bybit", name: "Bybit leveraged tokens" },
  { id: "pionex", name: "Pionex leveraged tokens" },
  { id: "ftx", name: "FTX BULL, BEAR, HEDGE and HALF" },
  { id: "binance-blvt", name: "Binance leveraged tokens (UP and DOWN)" },
  { id: "kucoin-3l", name: "KuCoin 3L and 3S" },
  { id: "kucoin-up", name: "KuCoin UP and DOWN" },
  { id: "mexc", name: "MEXC leveraged ETFs" },
  { id: "gate-until-2025", name: "Gate 3L and 3S, until April 2025" },
  { id: "gate-from-2025", name: "Gate 3L and 3S, from April 2025" },
  { id: "gate-floating", name: "Gate 3L and 3S, floating bands" },
  { id: "ascendex", name: "AscendEX leveraged tokens" },
  { id: "amun", name: "Amun leveraged tokens" },
  { id: "indexcoop-eth2x-fli", name: "ETH2x-FLI" },
  { id: "indexcoop-btc2x-fli", name: "BTC2x-FLI" },
  { id: "indexcoop-eth2x", name: "ETH2x" },
  { id: "indexcoop-btc2x", name: "BTC2x" },
  { id: "toros", name: "Toros leveraged tokens" },
  { id: "tlx", name: "TLX leveraged tokens" },
  { id: "tracer-pools", name: "Tracer (Mycelium) perpetual pools" },
] as const;

export type VenueCardId = (typeof venueCards)[number]["id"];

/** In the place of a card: the rule is the reader's own. */
export const NO_CARD = "none";
