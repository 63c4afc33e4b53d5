/**
 * What every metric says about itself, by the name of its function.
 *
 * Written by `node scripts/metrics/write-catalogue.ts` from the docstrings beside it; edit those.
 */
import type { MetricDescription } from "./description.ts";

export const METRICS = {
  arbitrageBounds: {
    name: "Arbitrage bounds of the price around NAV",
    summary:
      "Above the upper bound it pays to create units and sell them, below the lower one to buy and redeem them.",
    formula:
      "low = NAV × (1 − redemption fee − slippage out), high = NAV × (1 + creation fee + slippage in)",
    unit: "quote currency per unit",
    sign: "a bound is null while its door is shut",
    misleads:
      "Holds only while creation and redemption are open, without caps and timely: daily caps, batches and halts all widen it without showing in the fees.",
    source:
      "Derived; frictions from Binance FAQ 360043392811 and Bybit help 000001481 (as captured)",
    examples: [
      'arbitrageBounds({ nav: 10, creationFee: "0.001", redemptionFee: "0.001" }).high?.toString() // → 10.01',
      "arbitrageBounds({ nav: 10, redemptionOpen: false }).low // → null",
    ],
    file: "arbitrage-bounds.ts",
  },
  avellanedaZhangFactor: {
    name: "Avellaneda–Zhang factor",
    summary:
      "What a leveraged fund ends at, from three things only: where the price ended, how much it wandered, and what carrying the position cost.",
    formula:
      "priceRatio^leverage × exp(−½ × leverage × (leverage − 1) × realised variance + carry × years), carry = (1 − leverage) × financing rate − leverage × funding a year + collateral yield − fee a year",
    unit: "multiple of the stake",
    sign: "above 0 always: in continuous time nothing is wiped out",
    misleads:
      "Continuous rebalancing: on days of ±10 % it is right to about 0.3 points (0.9133 against 0.91), and a gap can wipe out a fund that this formula keeps alive.",
    source:
      'M. Avellaneda and S. Zhang, "Path-Dependence of Leveraged ETF Returns", SIAM Journal on Financial Mathematics 1 (2010) 586–603, https://ssrn.com/abstract=1404708',
    examples: [
      'avellanedaZhangFactor({ leverage: 2, priceRatio: 1, realisedVariance: "0.0625" }).minus(1).times(100).toFixed(1) // → -6.1',
      'avellanedaZhangFactor({ leverage: -3, priceRatio: "1.6", realisedVariance: 1 }).minus(1).times(100).toFixed(1) // → -99.9',
    ],
    file: "avellaneda-zhang-factor.ts",
  },
  bankruptcyPrice: {
    name: "Bankruptcy price of a linear future",
    summary:
      "The price at which the margin posted is gone. The venue takes the position over at this price: what it gets above it goes to the insurance fund, what it loses below it comes out of the fund.",
    formula: "entry × (1 − s ÷ leverage), s = 1 long, −1 short",
    unit: "quote currency per coin",
    sign: "above 0; null for a long at 1x or less, which can lose no more than it holds",
    misleads: "It is not where you are closed: the liquidation price comes first.",
    source: "Bybit help, bankruptcy price (10,000 at 50x long: 9,800)",
    examples: [
      'bankruptcyPrice({ side: "long", entry: 10000, leverage: 50 })?.toString() // → 9800',
      'bankruptcyPrice({ side: "short", entry: 1000, leverage: 1 })?.toString() // → 2000',
    ],
    file: "bankruptcy-price.ts",
  },
  basisAnnualised: {
    name: "Basis, annualised",
    summary:
      "What a dated future costs over the coin, as a yearly rate. It is locked in on the day you buy.",
    formula: "(future ÷ spot − 1) × 365 ÷ days to expiry",
    unit: "fraction a year, simple",
    sign: "positive when the future is dearer (contango)",
    misleads: "A few days before expiry a cent of noise becomes a huge rate.",
    source: "Definition; the basis runs to 0 at expiry",
    examples: ["basisAnnualised({ spot: 50000, future: 50750, days: 90 }).toFixed(4) // → 0.0608"],
    file: "basis-annualised.ts",
  },
  beatSpotMove: {
    name: "Move at which the token beats holding the coin",
    summary:
      "Further away than the break-even: the token must also make up for what the coin itself has gained.",
    formula:
      "exp(½ × leverage × volatility² × years + (leverage × funding + fee) × years ÷ (leverage − 1)) − 1",
    unit: "simple return of the price over the whole time",
    sign: "with leverage above 1 the price must end at or above it, below 1 (and short) at or below it",
    misleads: "It compares two results, not two risks.",
    source: "The Avellaneda–Zhang factor set equal to the price ratio",
    examples: [
      'beatSpotMove({ leverage: 3, volatility: "0.6" }).toFixed(4) // → 0.7160',
      'beatSpotMove({ leverage: 2, volatility: "0.6" }).toFixed(4) // → 0.4333',
    ],
    file: "beat-spot-move.ts",
  },
  breakEvenMove: {
    name: "Break-even move",
    summary:
      "How far the price has to go for the token to be worth what it cost, given how much it wanders on the way.",
    formula:
      "exp(½ × (leverage − 1) × volatility² × years + funding × years + fee × years ÷ leverage) − 1",
    unit: "simple return of the price over the whole time",
    sign: "a long needs at least this rise; a short needs the price to end at or below it",
    misleads:
      "It says what is needed, not how likely it is; and it assumes the volatility that is realised.",
    source: "The Avellaneda–Zhang factor set to 1",
    examples: [
      'breakEvenMove({ leverage: 3, volatility: "0.6" }).toFixed(4) // → 0.4333',
      'breakEvenMove({ leverage: 3, volatility: "0.6", fundingPerYear: "0.1095" }).toFixed(3) // → 0.599',
    ],
    file: "break-even-move.ts",
  },
  breakEvenVolatility: {
    name: "Break-even volatility",
    summary:
      "How much the price may wander on its way to a given end before the token has lost money.",
    formula: "√(2 × (ln priceRatio − funding × years) ÷ ((leverage − 1) × years))",
    unit: "annualised volatility",
    sign: "0 or more; null when the move is against the token, so that no calm is calm enough",
    misleads: "The volatility that counts is the one realised, which nobody knows beforehand.",
    source: "The Avellaneda–Zhang factor set to 1 and solved for the volatility",
    examples: [
      'breakEvenVolatility({ leverage: 3, priceRatio: "1.4333" })?.toFixed(3) // → 0.600',
      'breakEvenVolatility({ leverage: 3, priceRatio: "0.9" }) // → null',
    ],
    file: "break-even-volatility.ts",
  },
  bufferedLiquidationPrice: {
    name: "Liquidation price with a buffer",
    summary: "A price somewhat before the venue's own, at which a careful holder closes first.",
    formula: "liquidation price + buffer × (entry − liquidation price)",
    unit: "quote currency per coin",
    sign: "between liquidation and entry, for either side",
    misleads: "A gap jumps over it as it does over the liquidation price.",
    source:
      "https://github.com/freqtrade/freqtrade at c9ae5e1e, tests/exchange/test_exchange.py test_get_liquidation_price1",
    examples: [
      'bufferedLiquidationPrice({ liquidationPrice: "17.47", entry: "18.884", buffer: "0.05" }).toString() // → 17.5407',
    ],
    file: "buffered-liquidation-price.ts",
  },
  collateralIndexReturn: {
    name: "Return of a collateral token's index over one period",
    summary: "Leverage times the move, less what the debt costs.",
    formula: "leverage × move − borrow rate × (leverage − 1)",
    unit: "simple return over the period",
    sign: "as a return",
    misleads:
      "With the leverage at the start of the period; the label's leverage gives another number.",
    source: "Index Coop, BTC2x-FLI product page (as captured)",
    examples: [
      'collateralIndexReturn({ leverage: 2, move: "0.05", borrowRate: "0.001" }).toString() // → 0.099',
    ],
    file: "collateral-index-return.ts",
  },
  collateralLeverage: {
    name: "Leverage ratio of a collateral token",
    summary: "What the fund holds over what would be left after paying its debt.",
    formula: "collateral value ÷ (collateral value − debt)",
    unit: "multiple",
    sign: "1 or more; null when the debt has reached the collateral",
    misleads:
      "Collateral over debt is a different number: with 2,000 of collateral and 1,000 of debt both are 2 by coincidence, at 3x it would say 1.5.",
    source:
      "https://github.com/IndexCoop/index-coop-smart-contracts at c852c02a (2026-05-04), FlexibleLeverageStrategyExtension.sol",
    examples: [
      "collateralLeverage({ collateral: 2, price: 990, debt: 1000 })?.toFixed(6) // → 2.020408",
    ],
    file: "collateral-leverage.ts",
  },
  compoundedGrowth: {
    name: "Growth of a token that is reset at every step",
    summary:
      "Each return is earned on what the one before left. The order of the returns does not matter; which returns they are does.",
    formula:
      "product of (1 + leverage × return) over all steps; 0 from the first step that leaves nothing",
    unit: "multiple of the stake",
    sign: "0 or more",
    misleads: "No cost, no funding, and returns measured from reset to reset.",
    source:
      "FTX help 360024479452 and 360032720832 (captured 2020), ProFunds' example of compounding",
    examples: [
      'compoundedGrowth({ leverage: 3, returns: ["0.1", "-0.1"] }).toString() // → 0.91',
      'compoundedGrowth({ leverage: 3, returns: ["-0.4", "9"] }).toString() // → 0',
    ],
    file: "compounded-growth.ts",
  },
  exitFee: {
    name: "Exit fee of a perp vault",
    summary:
      "Redeeming pays for the part of the position that has to be closed, so the fee grows with the leverage.",
    formula: "value × leverage × rate",
    unit: "quote currency",
    sign: "0 or more, paid",
    misleads: "Half a percent reads small; at 5x it is 2.5 % of what you take out.",
    source: "https://github.com/TLX-Protocol/protocol at 4fca6499 (2024-05-27), 0.5 % by default",
    examples: ["exitFee({ value: 100, leverage: 5 }).toString() // → 2.5"],
    file: "exit-fee.ts",
  },
  expectedYearlyCost: {
    name: "Cost a year",
    summary: "What regular rebalancing can be expected to cost in a year, from trading alone.",
    formula:
      "cost × |leverage × (leverage − 1)| × volatility of one period × √(2/π) × periods a year",
    unit: "fraction of NAV a year",
    sign: "0 or more",
    misleads:
      "A first-order average over normal moves; one violent week can cost more than a calm year.",
    source:
      "Derived: the mean size of a normal move is σ√(2/π), and each move trades L(L − 1) times it",
    examples: [
      'expectedYearlyCost({ leverage: 3, cost: "0.0005", volatility: "0.6" }).toFixed(4) // → 0.0274',
      'expectedYearlyCost({ leverage: -3, cost: "0.0005", volatility: "0.6" }).toFixed(4) // → 0.0549',
    ],
    file: "expected-yearly-cost.ts",
  },
  feeAmount: {
    name: "Fee of an order",
    summary:
      "Units times price times rate: trading, creation, redemption and management fees all have this form.",
    formula: "units × price × rate",
    unit: "quote currency",
    sign: "0 or more, paid",
    misleads: "The same rate is charged going in and going out.",
    source:
      "Bybit help 000001481 (captured later) and 4417792107801 (2022): 200 × 7 × 0.05 % = 0.7",
    examples: ['feeAmount({ units: 200, price: 7, rate: "0.0005" }).toString() // → 0.7'],
    file: "fee-amount.ts",
  },
  feeOverTime: {
    name: "Daily fee over a year",
    summary: "What a daily fee takes in a year, each day from what the day before left.",
    formula: "1 − (1 − fee a day)^days",
    unit: "fraction of NAV",
    sign: "0 or more, a loss",
    misleads: "Venues print the daily figure because it looks small.",
    source:
      "Derived; AscendEX published 0.3 % a day for its 3x tokens, Bybit 0.005 % (as captured)",
    examples: [
      'feeOverTime({ feePerDay: "0.001" }).toFixed(3) // → 0.306',
      'feeOverTime({ feePerDay: "0.00005" }).toFixed(6) // → 0.018085',
    ],
    file: "fee-over-time.ts",
  },
  fundNav: {
    name: "Net asset value",
    summary:
      "What the fund would be worth if its basket were sold at this price and its debt paid back.",
    formula: "(cash + quantity × price) ÷ units",
    unit: "quote currency per unit (for the whole fund when units are left out)",
    sign: "cash is negative when the fund has borrowed, quantity when it is short; 0 or less means wiped out",
    misleads: "The price on the market can stand above or below it; see the premium.",
    source: "FTX rebalance page (captured 2020): −20,000 USD and 150 ETH at 210 make 11,500",
    examples: ["fundNav({ cash: -20000, quantity: 150, price: 210 }).toString() // → 11500"],
    file: "fund-nav.ts",
  },
  fundingInterest: {
    name: "Interest part of a funding rate",
    summary: "What holding quote currency earns over holding the coin, for one interval.",
    formula: "(quote rate a day − base rate a day) ÷ intervals a day",
    unit: "fraction of notional per interval",
    sign: "positive is paid by longs",
    misleads: "Both rates are set by the venue, not by a market.",
    source: "Bybit help 360039261114 ((0.06 % − 0.03 %) ÷ 3 = 0.01 %)",
    examples: [
      'fundingInterest({ quoteRate: "0.0006", baseRate: "0.0003" }).toString() // → 0.0001',
    ],
    file: "funding-interest.ts",
  },
  fundingOnNavPerYear: {
    name: "Funding a year, on NAV",
    summary:
      "What funding alone does to a holder in a year, if the price stands still and the leverage is kept.",
    formula:
      "simple: −leverage × rate × intervals a year. compounded: (1 − leverage × rate)^intervals − 1",
    unit: "fraction of NAV a year",
    sign: "negative is a loss: a long loses at a positive rate, a short gains",
    misleads:
      "Rates change sign and size every few hours; a band token pays on its real leverage, not on its label.",
    source: "Derived; at 0.01 % every 8 hours a 3x token loses 32.85 % simple, 28.0 % compounded",
    examples: [
      'fundingOnNavPerYear({ leverage: 3, rate: "0.0001" }).toString() // → -0.3285',
      'fundingOnNavPerYear({ leverage: 3, rate: "0.0001", method: "compounded" }).toFixed(3) // → -0.280',
      'fundingOnNavPerYear({ leverage: -3, rate: "0.0001", method: "compounded" }).toFixed(3) // → 0.389',
    ],
    file: "funding-on-nav-per-year.ts",
  },
  fundingPayment: {
    name: "Funding payment",
    summary:
      "What a position receives at one funding stamp. One side's receipt is the other side's payment; the venue takes nothing.",
    formula: "−quantity × mark × rate",
    unit: "quote currency",
    sign: "positive is received, negative is paid; a short (negative quantity) receives at a positive rate",
    misleads:
      "Leverage does not enter it, but it is charged on notional, so on NAV it is multiplied.",
    source:
      "Bybit help 360039261114; https://github.com/freqtrade/freqtrade at c9ae5e1e, tests/exchange/test_exchange.py test_calculate_funding_fees",
    examples: [
      'fundingPayment({ quantity: -10, mark: 2, rate: "0.0001" }).toString() // → 0.002',
      'fundingPayment({ quantity: "0.5", mark: 40000, rate: "0.0001" }).toString() // → -2',
    ],
    file: "funding-payment.ts",
  },
  fundingOverHolding: {
    name: "Funding over a holding time",
    summary:
      "Only positions open at a stamp take part: every stamp from opening to closing, both included.",
    formula: "sum of the payments at the stamps with from ≤ stamp ≤ to",
    unit: "quote currency",
    sign: "positive is received, negative is paid",
    misleads: "A position opened one second after a stamp pays nothing for the hours before it.",
    source:
      "https://github.com/freqtrade/freqtrade at c9ae5e1e, tests/exchange/test_exchange.py test__fetch_and_calculate_funding_fees",
    examples: [
      'fundingOverHolding({ quantity: -10, stamps: [{ at: 0, mark: 2, rate: "0.0001" }, { at: 8, mark: 2, rate: "0.0002" }], from: 1, to: 8 }).toString() // → 0.004',
    ],
    file: "funding-payment.ts",
  },
  fundingPerYear: {
    name: "Funding a year, on notional",
    summary: "One interval's rate as a yearly rate on the position's value.",
    formula: "simple: rate × intervals a year. compounded: (1 + rate)^intervals − 1",
    unit: "fraction of notional a year",
    sign: "as the rate: positive is paid by longs",
    misleads: "Not what a token's holder loses: that is on NAV, times the leverage.",
    source: "Derived; 0.01 % every 8 hours is 10.95 %",
    examples: [
      'fundingPerYear({ rate: "0.0001" }).toString() // → 0.1095',
      'fundingPerYear({ rate: "0.0001", method: "compounded" }).toFixed(6) // → 0.115714',
    ],
    file: "funding-per-year.ts",
  },
  fundingRate: {
    name: "Funding rate",
    summary:
      "What one side of a perpetual pays the other for one interval. While the premium is small the rate is the interest alone.",
    formula:
      "premium + min(clamp, max(−clamp, interest − premium)), then held between floor and cap",
    unit: "fraction of notional per interval",
    sign: "positive: longs pay shorts",
    misleads:
      "It is a fraction of notional: a 3x token pays three times it on its NAV. Intervals are not always 8 hours.",
    source: "Bybit help 360039261114; Binance's fixed interest is 0.03 % a day (as captured)",
    examples: [
      'fundingRate({ premium: "0.0006" }).toString() // → 0.0001',
      'fundingRate({ premium: "-0.001" }).toString() // → -0.0005',
      'fundingRate({ premium: "0.002" }).toString() // → 0.0015',
    ],
    file: "funding-rate.ts",
  },
  gbmMean: {
    name: "Mean of the token under GBM",
    summary:
      "The average over all paths. Volatility does not enter it: a few enormous winners make up for the many who lose.",
    formula: "exp((leverage × drift + carry) × years)",
    unit: "multiple of the stake",
    sign: "above 0",
    misleads: "Hardly anybody gets it: at high volatility most paths end far below.",
    source: "Standard property of geometric Brownian motion, with the Avellaneda–Zhang factor",
    examples: [
      'gbmMean({ leverage: 3, drift: "0.5", volatility: "0.6" }).minus(1).times(100).toFixed(0) // → 348',
    ],
    file: "gbm-mean.ts",
  },
  gbmMedian: {
    name: "Median of the token under GBM",
    summary: "Half of all holders end above it, half below.",
    formula: "exp((leverage × drift − ½ × leverage² × volatility² + carry) × years)",
    unit: "multiple of the stake",
    sign: "above 0",
    misleads: "It assumes independent moves: trends lift it, reversals lower it.",
    source: "Standard property of geometric Brownian motion, with the Avellaneda–Zhang factor",
    examples: [
      'gbmMedian({ leverage: 3, drift: "0.5", volatility: "0.6" }).minus(1).times(100).toFixed(1) // → -11.3',
      'gbmMedian({ leverage: 3, drift: 0, volatility: "0.6" }).toFixed(3) // → 0.198',
    ],
    file: "gbm-median.ts",
  },
  gbmQuantile: {
    name: "Quantile of the token under GBM",
    summary: "The result that a given share of holders stays below.",
    formula: "median × exp(normal quantile × |leverage| × volatility × √years)",
    unit: "multiple of the stake",
    sign: "above 0",
    misleads: "Real tails are fatter, at both ends.",
    source: "Standard property of geometric Brownian motion",
    examples: [
      'gbmQuantile({ leverage: 3, drift: 0, volatility: "0.6", probability: "0.95" }).toFixed(2) // → 3.82',
      'gbmQuantile({ leverage: 3, drift: 0, volatility: "0.6", probability: "0.5" }).toFixed(3) // → 0.198',
    ],
    file: "gbm-quantile.ts",
  },
  growthOptimalLeverage: {
    name: "Growth-optimal leverage",
    summary:
      "The leverage with the greatest median. More than this adds risk and takes growth away; twice this has no growth left.",
    formula: "(drift − funding) ÷ volatility²",
    unit: "multiple",
    sign: "negative when holding short grows",
    misleads: "Drift is hardly known even after decades, and the result follows it one to one.",
    source:
      "Maximum over leverage of leverage × (drift − funding) − ½ × leverage² × volatility², the logarithm of the median; known as the Kelly fraction, https://ssrn.com/abstract=1664823",
    examples: [
      'growthOptimalLeverage({ drift: "0.5", volatility: "0.6" }).toFixed(2) // → 1.39',
      'growthOptimalLeverage({ drift: "0.5", volatility: "0.6", fundingPerYear: "0.1095" }).toFixed(2) // → 1.08',
    ],
    file: "growth-optimal-leverage.ts",
  },
  impliedVariance: {
    name: "Realised variance implied by a fund's result",
    summary:
      "How much the price must have wandered for a fund to end where it did. Two funds on one index must agree.",
    formula: "2 × (leverage × ln priceRatio − ln fundRatio) ÷ (leverage × (leverage − 1))",
    unit: "variance over the holding time; its root over √years is a volatility",
    sign: "0 or more if the fund followed its rule; below 0 it did better than any path allows",
    misleads: "Fees, financing and tracking error are read as variance.",
    source: "The Avellaneda–Zhang factor solved for the variance",
    examples: [
      'impliedVariance({ leverage: 3, priceRatio: "1.08", fundRatio: "0.47" }).toFixed(3) // → 0.329',
    ],
    file: "implied-variance.ts",
  },
  initialMargin: {
    name: "Initial margin",
    summary: "What has to be posted to open a position.",
    formula: "linear: quantity × entry ÷ leverage. Inverse: contracts ÷ entry ÷ leverage",
    unit: "quote currency (linear) or coins (inverse)",
    sign: "above 0",
    misleads: "Opening and closing fees come on top; a venue blocks them too.",
    source:
      "Bybit help: 1 BTC at 20,000 and 50x posts 400; 12,000 inverse contracts at 8,000 and 50x post 0.03 BTC",
    examples: [
      'initialMargin({ contract: "linear", quantity: 1, entry: 20000, leverage: 50 }).toString() // → 400',
      'initialMargin({ contract: "inverse", quantity: 12000, entry: 8000, leverage: 50 }).toString() // → 0.03',
    ],
    file: "initial-margin.ts",
  },
  inverseBankruptcyPrice: {
    name: "Bankruptcy price of an inverse (coin-margined) future",
    summary: "The price at which the coins posted are gone.",
    formula: "entry × leverage ÷ (leverage + s), s = 1 long, −1 short",
    unit: "quote currency per coin; rounded to `tick`, towards the entry, when one is given",
    sign: "above 0; null for a short at 1x or less, which gains what its margin loses at any price",
    misleads: "Zero coins, not zero change: the coins posted were worth more at the entry.",
    source:
      "Bybit help, bankruptcy price of inverse contracts; MCS help 360041008371 with no maintenance margin",
    examples: [
      'inverseBankruptcyPrice({ side: "long", entry: 1000, leverage: 1 })?.toString() // → 500',
      'inverseBankruptcyPrice({ side: "short", entry: 1000, leverage: 1 }) // → null',
    ],
    file: "inverse-bankruptcy-price.ts",
  },
  inverseLiquidationPrice: {
    name: "Liquidation price of an inverse (coin-margined) future",
    summary:
      "The margin is in coins, so a fall shrinks the position's profit and the worth of its margin together: a long is liquidated by a smaller fall, a short by a larger rise, than with a linear contract.",
    formula:
      "s = 1 long, −1 short; B backing in coins, V = contracts ÷ entry, m rate, a amount. bybit: contracts ÷ (V + s·(B − (V·m − a))), margin at the entry price; isolated this is entry·lev ÷ (lev + s·(1 − m·lev)). binance: contracts·(1 + s·m) ÷ (V + s·(B + a)), margin at the liquidation price; okx the same with m + takerFee",
    unit: "quote currency per coin",
    sign: "above 0; null when no price liquidates, as for a short at 1x; infinite for a long that every price liquidates (a cross wallet already spent by other positions)",
    misleads:
      "In quote currency the loss is larger than the percentage suggests, because the coins left are worth less.",
    source:
      "MCS help 360041008371 (2,000 at 10x and 0.5 %: 1,826.48 and 2,209.94); Bybit help on the liquidation price of inverse contracts",
    examples: [
      'inverseLiquidationPrice({ side: "long", entry: 2000, leverage: 10, maintenanceMarginRate: "0.005" })?.toFixed(2) // → 1826.48',
      'inverseLiquidationPrice({ side: "short", entry: 2000, leverage: 10, maintenanceMarginRate: "0.005" })?.toFixed(2) // → 2209.94',
      'inverseLiquidationPrice({ side: "long", entry: 8000, leverage: 50, maintenanceMarginRate: "0.005", tick: "0.5" })?.toFixed(1) // → 7882.0',
    ],
    file: "inverse-liquidation-price.ts",
  },
  lendingLiquidationMove: {
    name: "Lending liquidation of a collateral token",
    summary:
      "How far the price may fall from here before the lending market may sell the fund's collateral.",
    formula: "(leverage − 1) ÷ (leverage × liquidation threshold) − 1",
    unit: "simple return of the price",
    sign: "negative is a fall still to come, positive means it is past; null without debt",
    misleads:
      "Measured from the current leverage: recentring on the way down moves it further away.",
    source: "Derived from debt = threshold × collateral value; thresholds are the lending market's",
    examples: [
      'lendingLiquidationMove({ leverage: 2, threshold: "0.75" })?.toFixed(3) // → -0.333',
      'lendingLiquidationMove({ leverage: 3, threshold: "0.83" })?.toFixed(3) // → -0.197',
    ],
    file: "lending-liquidation-move.ts",
  },
  leverageDeviation: {
    name: "Leverage deviation factor of a perp vault",
    summary:
      "How far the notional has moved from where the last rebalance put it, weighed by the leverage; the vault rebalances when it passes a limit.",
    formula:
      "|notional − leverage × margin at the rebalance| ÷ (leverage × margin at the rebalance) × leverage",
    unit: "multiple; for a price move alone it is leverage × |move|",
    sign: "0 or more",
    misleads: "Symmetric in the price, unlike a band in leverage.",
    source:
      "https://github.com/TLX-Protocol/protocol at 4fca6499 (2024-05-27), SynthetixHandler and Config (limit 0.25 by default)",
    examples: [
      "leverageDeviation({ leverage: 2, margin: 100, notional: 225 }).toString() // → 0.25",
    ],
    file: "leverage-deviation.ts",
  },
  liquidationPrice: {
    name: "Liquidation price of a linear (stablecoin-margined) future",
    summary:
      "The price at which what backs the position has shrunk to its maintenance margin. Three published conventions differ in where the margin is measured and whether the closing fee counts.",
    formula:
      "s = 1 long, −1 short; B backing, q quantity, E entry, m rate, a amount. binance: (B + a − s·q·E) ÷ (q·m − s·q), margin at the liquidation price. okx: (E − s·(B + a)/q) ÷ (1 − s·(m + takerFee)), the same with the closing fee. bybit: E − s·(B − (q·E·m − a))/q, margin at the entry price. a is the given amount under binance, 0 under the others; with tiers it is computed under all three",
    unit: "quote currency per coin",
    sign: "above 0; null when no price liquidates (a long whose backing covers a fall to nothing); 0 for a short that every price liquidates",
    misleads:
      "Venues trigger on the mark price, not the last trade; in cross mode the price moves with every other position; a fee on liquidation can be added to the loss.",
    source:
      "Binance, OKX, Gate and Bybit help as asserted by https://github.com/freqtrade/freqtrade at c9ae5e1e (2026), tests/exchange/test_exchange.py test_get_liquidation_price and tests/exchange/test_binance.py",
    examples: [
      'liquidationPrice({ side: "long", entry: 10, leverage: 5, maintenanceMarginRate: "0.01", maintenanceAmount: "0.01" })?.toFixed(4) // → 8.0707',
      'liquidationPrice({ side: "long", entry: 10, leverage: 5, maintenanceMarginRate: "0.01", takerFee: "0.0006", convention: "okx" })?.toFixed(4) // → 8.0857',
      'liquidationPrice({ side: "long", entry: 10, leverage: 5, maintenanceMarginRate: "0.01", convention: "bybit" })?.toFixed(4) // → 8.1000',
      'liquidationPrice({ side: "long", entry: 10, leverage: 1, maintenanceMarginRate: 0 }) // → null',
    ],
    file: "liquidation-price.ts",
  },
  lossProbability: {
    name: "Probability of loss",
    summary: "The share of holders that ends below the stake, or below another level.",
    formula: "Φ((ln level − ln median) ÷ (|leverage| × volatility × √years))",
    unit: "probability",
    sign: "from 0 to 1",
    misleads: "It counts losers, not losses.",
    source: "Standard property of geometric Brownian motion",
    examples: [
      'lossProbability({ leverage: 3, drift: 0, volatility: "0.6" }).toFixed(2) // → 0.82',
    ],
    file: "loss-probability.ts",
  },
  maintenanceBrackets: {
    name: "Maintenance amounts of a tiered table",
    summary:
      "Each tier's rate applies to the whole notional, so an amount is deducted that makes the margin continuous: no position is liquidated because it grew by one unit.",
    formula: "amount of a tier = its floor × (its rate − the rate below) + the amount below",
    unit: "quote currency for linear contracts, coins for inverse ones",
    sign: "0 or more when rates rise with size; subtracted from rate × notional",
    misleads: "A venue changes its tables often; a table is true only with its date.",
    source:
      'Binance help "b3c689c1…" (tier 5: 250,000 × (1 % − 0.5 %) + 50 = 1,300) and, for coin-margined contracts, "ceccfcfb…" (tier 5: 50 × (5 % − 2.5 %) + 0.56 = 1.81 BTC).',
    examples: [
      'maintenanceBrackets([{ floor: 0, rate: "0.004" }, { floor: 50000, rate: "0.005" }]).map((tier) => tier.amount.toString()).join(" ") // → 0 50',
    ],
    file: "maintenance-margin.ts",
  },
  maintenanceMargin: {
    name: "Maintenance margin",
    summary: "The equity below which a position is closed by force.",
    formula:
      "notional × rate − maintenance amount, rate and amount of the tier that the notional lies in",
    unit: "as the notional: quote currency (linear) or coins (inverse)",
    sign: "0 or more",
    misleads:
      "A closing fee is sometimes added to it; see the conventions of the liquidation price.",
    source:
      'Binance help "b3c689c1…"; Bybit help "Liquidation Price (USDT)" prints 100 for 1 BTC at 20,000 and 0.5 %.',
    examples: [
      'maintenanceMargin({ notional: 20000, tiers: [{ floor: 0, rate: "0.005" }] }).toString() // → 100',
    ],
    file: "maintenance-margin.ts",
  },
  marginInterest: {
    name: "Interest on margin",
    summary: "What borrowed money or coins cost. Begun periods count whole.",
    formula:
      "binance: borrowed × rate a day × begun hours ÷ 24. kraken: borrowed × rate × (1 + begun 4-hour periods), the 1 being the opening fee",
    unit: "as the amount borrowed",
    sign: "0 or more, always paid",
    misleads:
      "This is interest to a lender, not funding to the other side; it never turns into income.",
    source: "https://github.com/freqtrade/freqtrade at c9ae5e1e, tests/leverage/test_interest.py",
    examples: [
      'marginInterest({ convention: "binance", borrowed: 60, rate: "0.00025", hours: 25 }).toString() // → 0.015625',
      'marginInterest({ convention: "kraken", borrowed: 60, rate: "0.00025", hours: 5 }).toString() // → 0.045',
    ],
    file: "margin-interest.ts",
  },
  maxBorrow: {
    name: "What the lending market lets through in one trade",
    summary:
      "Levering up is limited by what can still be borrowed, levering down by the collateral that can be taken out before the debt is paid back.",
    formula:
      "limit = collateral value × collateral factor × (1 − unused share). up: (limit − debt) ÷ price. down: collateral × (limit − debt) ÷ limit",
    unit: "units of collateral",
    sign: "0 or more; 0 when the debt is past the limit",
    misleads:
      "At high leverage the fund can only come down in many small steps, when it most needs to.",
    source:
      "https://github.com/IndexCoop/index-coop-smart-contracts at c852c02a (2026-05-04), FlexibleLeverageStrategyExtension.sol",
    examples: [
      'maxBorrow({ direction: "down", collateral: 2, price: 750, debt: 1000, collateralFactor: "0.75", unused: "0.01" }).toFixed(6) // → 0.204265',
    ],
    file: "max-borrow.ts",
  },
  maximumDrawdown: {
    name: "Maximum drawdown",
    summary: "The largest fall from a peak to any later point.",
    formula: "greatest of 1 − value ÷ highest value so far",
    unit: "fraction of the peak",
    sign: "from 0 to 1; 1 is a total loss",
    misleads: "Finer sampling finds deeper falls.",
    source: "Definition",
    examples: ['maximumDrawdown([1, "1.3", "0.91", "1.2"]).toString() // → 0.3'],
    file: "maximum-drawdown.ts",
  },
  normalCdf: {
    name: "Normal distribution function",
    summary: "The probability that a standard normal number is at most x.",
    formula: "1/2 + φ(x) × (x + x³/3 + x⁵/(3·5) + x⁷/(3·5·7) + …), φ the normal density",
    unit: "probability",
    sign: "from 0 to 1",
    misleads: "Right to about 38 decimals; far in the lower tail that is fewer significant digits.",
    source:
      'G. Marsaglia, "Evaluating the Normal Distribution", Journal of Statistical Software 11 (2004); the series follows from integrating the density by parts',
    examples: [
      "normalCdf(0).toString() // → 0.5",
      'normalCdf("1.959963984540054").toFixed(6) // → 0.975000',
    ],
    file: "normal-distribution.ts",
  },
  normalQuantile: {
    name: "Normal quantile",
    summary: "The number that a standard normal draw stays below with a given probability.",
    formula: "the x with normalCdf(x) = probability, by Newton's steps from 0",
    unit: "standard deviations",
    sign: "negative below one half",
    misleads: "Real returns have fatter tails than this distribution.",
    source: "Newton's method on the distribution function; monotone, because Φ is concave above 0",
    examples: [
      'normalQuantile("0.975").toFixed(6) // → 1.959964',
      'normalQuantile("0.5").toString() // → 0',
    ],
    file: "normal-distribution.ts",
  },
  poolBalances: {
    name: "Pools after an update",
    summary: "What the long and the short pool hold once the loser has paid.",
    formula: "winner + share × loser, loser − share × loser",
    unit: "as the pools",
    sign: "0 or more; their sum never changes",
    misleads: "Fees of the keeper come off both pools afterwards.",
    source:
      "https://github.com/tracer-protocol/perpetual-pools-contracts at 48264d78, test/PoolSwapLibrary/calculatePriceChange.spec.ts",
    examples: [
      "poolBalances({ leverage: 3, oldPrice: 2000, newPrice: 2020, longPool: 1000, shortPool: 1000 }).longPool.toFixed(4) // → 1029.6942",
    ],
    file: "pool-balances.ts",
  },
  poolsAfterReward: {
    name: "Pools after the keeper's reward",
    summary: "Both pools pay in proportion to what they hold.",
    formula: "pool − reward × pool ÷ (long pool + short pool)",
    unit: "as the pools",
    sign: "0 or more",
    misleads:
      "The contract computes the ratio in binary floats and can be one unit of the last of 18 decimals away.",
    source: "https://github.com/tracer-protocol/perpetual-pools-contracts at 48264d78",
    examples: [
      'poolsAfterReward({ reward: "0.1", longPool: "1.1", shortPool: "0.9" }).shortPool.toString() // → 0.855',
    ],
    file: "pool-balances.ts",
  },
  poolEffectiveLeverage: {
    name: "Effective leverage of a pool token when it wins",
    summary:
      "The loser's pool pays, so a pool that is larger than the other gains less than its label. Its losses keep the label.",
    formula: "leverage × other pool ÷ own pool",
    unit: "multiple, for small moves in the pool's favour",
    sign: "positive, for either side",
    misleads:
      "It changes with every deposit and withdrawal of others, before and after you commit.",
    source: "https://github.com/tracer-protocol/perpetual-pools-contracts at 48264d78",
    examples: [
      "poolEffectiveLeverage({ leverage: 3, ownPool: 2000, otherPool: 1000 }).toString() // → 1.5",
    ],
    file: "pool-effective-leverage.ts",
  },
  poolTransferShare: {
    name: "Share that the losing pool hands over",
    summary:
      "Pool tokens borrow nothing: at each update the side that was wrong pays the other a share of its pool.",
    formula:
      "ρ = smaller ÷ larger of the two prices. power: 1 − ρ^leverage. sigmoid: 2 ÷ (1 + exp(−2 × leverage × (1 − ρ))) − 1",
    unit: "fraction of the losing pool",
    sign: "from 0 to below 1: a pool is never emptied",
    misleads:
      "About leverage × move for small moves only; the winner's gain depends on the size of the loser's pool.",
    source:
      "https://github.com/tracer-protocol/perpetual-pools-contracts at 48264d78, test/PoolSwapLibrary/calculatePriceChange.spec.ts (the contract's own comment has the ratio upside down); https://github.com/tracer-protocol/pools-utils at 8f30827e, test/accountingTests.ts",
    examples: [
      'poolTransferShare({ leverage: 3, oldPrice: 1, newPrice: "1.1", transfer: "power" }).toFixed(4) // → 0.2487',
      "poolTransferShare({ leverage: 3, oldPrice: 2000, newPrice: 4000 }).toFixed(4) // → 0.9051",
    ],
    file: "pool-transfer-share.ts",
  },
  positionBacking: {
    name: "What backs a position",
    summary:
      "Isolated: the margin posted for it. Cross: the whole wallet, less what the other positions must keep, plus what they have gained.",
    formula:
      "isolated: margin, or entry value ÷ leverage. Cross: wallet − other maintenance margin + other unrealised PnL",
    unit: "quote currency (linear) or coins (inverse)",
    sign: "can be negative in cross mode, when the other positions have eaten the wallet",
    misleads: "In cross mode it changes whenever any other position's price does.",
    source:
      "Binance help, liquidation price example of USDⓈ-M futures (WB − TMM₁ + UPNL₁), through https://github.com/freqtrade/freqtrade tests/exchange/test_binance.py at c9ae5e1e.",
    examples: [
      "positionBacking({ leverage: 5, entryValue: 10 }).toString() // → 2",
      'positionBacking({ marginMode: "cross", wallet: 100, otherUnrealisedPnl: -30, entryValue: 10 }).toString() // → 70',
    ],
    file: "position-backing.ts",
  },
  premiumHolderReturn: {
    name: "Return of a holder who bought and sold on the market",
    summary: "The return of the NAV, times what became of the premium.",
    formula: "(1 + NAV return) × (1 + premium at the end) ÷ (1 + premium at the start) − 1",
    unit: "simple return",
    sign: "as a return; a premium that vanishes is a loss of its own",
    misleads: "A premium on paper is worth something only if somebody pays it when you sell.",
    source: "Derived from price = NAV × (1 + premium)",
    examples: [
      'premiumHolderReturn({ navReturn: "-0.1", premiumAtStart: "0.04" }).toFixed(4) // → -0.1346',
    ],
    file: "premium-holder-return.ts",
  },
  premiumIndex: {
    name: "Premium index of a perpetual",
    summary: "How far the book of the perpetual stands away from the index of the coin.",
    formula: "(max(0, impact bid − index) − max(0, index − impact ask)) ÷ index",
    unit: "fraction of the index",
    sign: "positive when the perpetual is dearer than the coin",
    misleads:
      "0 while the index lies between impact bid and ask, however wide that is; Bybit and BitMEX use the mark price instead.",
    source: "Gate help on funding (as captured)",
    examples: [
      "premiumIndex({ impactBid: 101, impactAsk: 102, index: 100 }).toString() // → 0.01",
      "premiumIndex({ impactBid: 98, impactAsk: 99, index: 100 }).toString() // → -0.01",
    ],
    file: "premium-index.ts",
  },
  premium: {
    name: "Premium",
    summary: "How much more the market asks for a unit than it is worth.",
    formula: "price ÷ NAV − 1",
    unit: "fraction of NAV",
    sign: "positive is a premium, negative a discount",
    misleads: "Against a stale NAV every fast move looks like a premium.",
    source: "Definition",
    examples: ['premium({ price: "10.4", nav: 10 }).toString() // → 0.04'],
    file: "premium.ts",
  },
  quickMarginLiquidationPrice: {
    name: "Liquidation price of a margin account that holds and owes both coins",
    summary:
      "The general form of spot margin: what is owed, with the maintenance margin and the closing fee on top, meets what is held.",
    formula:
      "(quote owed × k − quote held) ÷ (coins held − coins owed × k), k = (1 + maintenance rate) × (1 + fee)",
    unit: "quote currency per coin",
    sign: "above 0; null when no price liquidates",
    misleads: "Interest is part of what is owed: pass the debt as it stands now.",
    source: "OKX help, liquidation price of quick margin (as captured)",
    examples: [
      'quickMarginLiquidationPrice({ baseHeld: 3, quoteOwed: 200, maintenanceMarginRate: "0.1" })?.toFixed(4) // → 73.3333',
    ],
    file: "quick-margin-liquidation-price.ts",
  },
  realLeverageAfterMove: {
    name: "Real leverage after a move",
    summary:
      "The quantity held does not change, so the notional follows the price while the NAV follows it L times as fast: leverage drifts down after a gain and up after a loss, before anybody trades.",
    formula: "leverage × (1 + move) ÷ (1 + leverage × move)",
    unit: "multiple of NAV",
    sign: "positive for a long, negative for a short; null when the move leaves no NAV",
    misleads:
      "Costs and funding paid during the move are left out; they raise the leverage a little more.",
    source:
      'Derived from realLeverage = quantity × price ÷ NAV; checked against FTX help 360040500652 ("March 12th", page captured 2020), which prints about 3.85 and 2.53 for 3x after −10 % and +10 %.',
    examples: [
      'realLeverageAfterMove({ leverage: 3, move: "0.1" })?.toFixed(4) // → 2.5385',
      'realLeverageAfterMove({ leverage: 3, move: "-0.1" })?.toFixed(4) // → 3.8571',
      'realLeverageAfterMove({ leverage: 3, move: "-0.5" }) // → null',
    ],
    file: "real-leverage-after-move.ts",
  },
  realLeverage: {
    name: "Real leverage",
    summary: "How much exposure one unit of NAV carries at this moment, whatever the ticker says.",
    formula: "quantity × price ÷ (NAV per unit × units)",
    unit: "multiple of NAV",
    sign: "positive long, negative short; null when no NAV is left",
    misleads: "Exposure per NAV, not per market price: bought at a premium you get less.",
    source:
      "Bybit help 000001605 (300 BTC × 40,000 ÷ (400,000 tokens × 10) = 3); Binance FAQ 360042957472 publishes the same identity solved for NAV",
    examples: [
      "realLeverage({ quantity: 300, price: 40000, nav: 10, units: 400000 })?.toString() // → 3",
    ],
    file: "real-leverage.ts",
  },
  realisedVariance: {
    name: "Realised variance",
    summary: "How much a price wandered, whichever way.",
    formula: "sum of squared returns, logarithmic or simple, without taking their mean off",
    unit: "variance over the whole series; × periods a year ÷ periods is a yearly variance",
    sign: "0 or more",
    misleads:
      "Sampling matters: hourly and daily closes of one path give different figures; log and simple returns differ on wild days.",
    source:
      "Definition used by M. Avellaneda and S. Zhang (2010), https://ssrn.com/abstract=1404708",
    examples: [
      "realisedVariance({ prices: [100, 110, 99] }).toFixed(6) // → 0.020185",
      'realisedVariance({ prices: [100, 110, 99], method: "simple" }).toString() // → 0.02',
    ],
    file: "realised-variance.ts",
  },
  realisedVolatility: {
    name: "Realised volatility",
    summary: "The realised variance as a yearly rate of wandering.",
    formula: "√(realised variance × periods a year ÷ number of returns)",
    unit: "fraction a year^½",
    sign: "0 or more; null for fewer than two prices",
    misleads:
      "Crypto trades 365 days a year, stocks about 252: the figure depends on which is used.",
    source: "Definition",
    examples: [
      'realisedVolatility({ prices: [100, 110, 99], method: "simple" })?.toFixed(4) // → 1.9105',
    ],
    file: "realised-variance.ts",
  },
  rebalanceCost: {
    name: "Cost of one rebalance",
    summary: "What restoring the target costs as a share of the NAV after the move.",
    formula: "cost × |leverage × (leverage − 1) × move| ÷ (1 + leverage × move)",
    unit: "fraction of NAV",
    sign: "0 or more; null when the move leaves no NAV",
    misleads:
      "To first order: the trade shrinks by the cost it pays, which matters below a thousandth of it.",
    source: "Derived from the rebalance trade",
    examples: [
      'rebalanceCost({ leverage: 3, move: "0.1", cost: "0.0005" })?.toFixed(8) // → 0.00023077',
    ],
    file: "rebalance-cost.ts",
  },
  rebalanceTradeAfterCost: {
    name: "Rebalance trade, cost included",
    summary:
      "The trade after which the fund stands exactly at its target although the trade itself was paid out of its NAV.",
    formula: "(target × NAV − notional) ÷ (1 + target × cost × sign of the trade)",
    unit: "quote currency, as NAV and notional",
    sign: "positive buys, negative sells",
    misleads: "The cost is taken as a fixed fraction; a thin book charges more for a larger trade.",
    source: "Derived: after the trade, notional + trade = target × (NAV − cost × |trade|)",
    examples: [
      'rebalanceTradeAfterCost({ target: 3, nav: "1.3", notional: "3.3", cost: "0.001" }).toFixed(6) // → 0.598205',
      'rebalanceTradeAfterCost({ target: 3, nav: "1.3", notional: "3.3" }).toString() // → 0.6',
    ],
    file: "rebalance-trade-after-cost.ts",
  },
  rebalanceTrade: {
    name: "Rebalance trade",
    summary:
      "How much notional a fund has to trade after a move to stand at its target again, before cost. Long and inverse funds trade the same way: they buy after a rise and sell after a fall.",
    formula: "leverage × (leverage − 1) × move × NAV before the move",
    unit: "quote currency, as the NAV",
    sign: "positive buys, negative sells",
    misleads:
      "It is in terms of the NAV before the move; the cost of the trade makes it a little smaller.",
    source:
      "Derived from notional = leverage × NAV before and after; FTX rebalance page (captured 2020) states the same in units: desired position = leverage × NAV ÷ mark",
    examples: [
      'rebalanceTrade({ leverage: 3, move: "0.1" }).toString() // → 0.6',
      'rebalanceTrade({ leverage: -3, move: "0.1" }).toString() // → 1.2',
      'rebalanceTrade({ leverage: 3, move: "-0.1", nav: 100 }).toString() // → -60',
    ],
    file: "rebalance-trade.ts",
  },
  recentredRatio: {
    name: "Recentred leverage ratio",
    summary:
      "A recentring fund does not go back to its target at once: it goes a small part of the way, and never stays outside its bounds.",
    formula: "max(min, min(max, current × (1 − speed) + target × speed))",
    unit: "multiple",
    sign: "positive",
    misleads:
      "A reader of the label expects the target; the fund may stand near a bound for weeks.",
    source:
      "https://github.com/IndexCoop/index-coop-smart-contracts at c852c02a (2026-05-04), FlexibleLeverageStrategyExtension.sol",
    examples: [
      'recentredRatio({ current: "2.25", target: 2, min: "1.7", max: "2.3", speed: "0.05" }).toString() // → 2.2375',
      'recentredRatio({ current: "1.5", target: 2, min: "1.7", max: "2.3", speed: "0.05" }).toString() // → 1.7',
    ],
    file: "recentred-ratio.ts",
  },
  recentringAction: {
    name: "What a recentring fund may do now",
    summary:
      "The clock allows a rebalance, the bounds force one at once, and above the ripcord ratio anybody may bring the fund down to its maximum.",
    formula:
      "at or above the ripcord ratio: ripcord once its cooldown has passed; in the middle of a chunked trade: iterate once the cooldown has passed; otherwise rebalance when the interval has passed or the ratio is outside [min, max]",
    unit: "one of none, rebalance, iterate, ripcord",
    sign: "none",
    misleads: "Allowed is not done: somebody has to send the transaction and pay for it.",
    source:
      "https://github.com/IndexCoop/index-coop-smart-contracts at c852c02a (2026-05-04), test/adapters/flexibleLeverageStrategyExtension.spec.ts, #shouldRebalance and #constructor",
    examples: [
      'recentringAction({ ratio: "2.43", secondsSinceTrade: 0, target: 2, min: "1.7", max: "2.3", speed: "0.05", ripcord: "2.6", intervalSeconds: 86400, cooldownSeconds: 3000, ripcordCooldownSeconds: 60 }) // → rebalance',
    ],
    file: "recentring-action.ts",
  },
  recentringTrade: {
    name: "Trade of a recentring fund, in chunks",
    summary:
      "How much collateral has to be bought or sold in all, and how much of it one transaction may do.",
    formula:
      "total = (new ratio − current ratio) ÷ current ratio × collateral; chunk = the smallest of |total|, the largest trade allowed and what the lending market lets through",
    unit: "units of collateral",
    sign: "positive buys (levers up), negative sells",
    misleads: "While chunks wait for their cooldown the price moves on; the rest is not redone.",
    source:
      "https://github.com/IndexCoop/index-coop-smart-contracts at c852c02a (2026-05-04), FlexibleLeverageStrategyExtension.sol, _calculateChunkRebalanceNotional",
    examples: [
      'recentringTrade({ current: 3, wanted: "2.3", collateral: 2, maxTrade: 2, maxBorrow: "0.204265" }).total.toFixed(6) // → -0.466667',
      'recentringTrade({ current: 3, wanted: "2.3", collateral: 2, maxTrade: 2, maxBorrow: "0.204265" }).chunk.toString() // → -0.204265',
    ],
    file: "recentring-trade.ts",
  },
  recoveryMove: {
    name: "Recovery after a loss",
    summary: "The gain that undoes a loss, always larger than the loss.",
    formula: "loss ÷ (1 − loss)",
    unit: "simple return of what is left",
    sign: "0 or more",
    misleads: "It is the gain of the token, not of the price under it.",
    source: "Derived from (1 − loss) × (1 + gain) = 1",
    examples: ['recoveryMove({ loss: "0.36" }).toString() // → 0.5625'],
    file: "recovery-move.ts",
  },
  shareMerge: {
    name: "Share merge",
    summary: "Many cheap units become few dearer ones. Nothing else changes.",
    formula: "units ÷ ratio, price × ratio",
    unit: "units and quote currency per unit",
    sign: "a ratio below 1 is a split",
    misleads:
      "Venues round to whole units and pay the rest out or drop it; the chart before the merge is usually scaled, so that the old price can no longer be seen.",
    source:
      "Pionex help 1500004959682 (100 at 0.05, 50:1 → 2 at 2.5); KuCoin and MEXC announcements",
    examples: [
      'shareMerge({ units: 1000, price: "0.088", ratio: 10 }).units.toString() // → 100',
      'shareMerge({ units: 1000, price: "0.088", ratio: 10 }).price.toString() // → 0.88',
    ],
    file: "share-merge.ts",
  },
  skewFillPrice: {
    name: "Fill price in a skewed market",
    summary:
      "A trade that adds to the crowd pays more than the oracle's price, one that relieves it pays less.",
    formula: "price × (1 + (skew + size ÷ 2) ÷ skew scale)",
    unit: "quote currency per coin",
    sign: "size is signed: negative sells",
    misleads:
      "Two trades of half the size cost the same as one; the oracle's price may have moved between.",
    source: "https://github.com/Synthetixio/synthetix at 1609d156, test/contracts/PerpsV2Market.js",
    examples: [
      "skewFillPrice({ price: 100, skewScale: 10000, skew: 100, size: 100 }).toString() // → 101.5",
    ],
    file: "skew-fill-price.ts",
  },
  fundingVelocity: {
    name: "Funding velocity of a skewed market",
    summary:
      "Where traders face a pool and not each other, the funding rate does not jump to a level: it drifts for as long as one side is crowded.",
    formula: "skew ÷ skew scale, held between −1 and 1, × greatest velocity",
    unit: "change of the daily funding rate per day",
    sign: "positive when longs are more: the rate rises",
    misleads: "The rate can stay high long after the crowd has gone.",
    source: "https://github.com/Synthetixio/synthetix at 1609d156, test/contracts/PerpsV2Market.js",
    examples: [
      'fundingVelocity({ skew: 100, skewScale: 1000, maxVelocity: "0.25" }).toString() // → 0.025',
    ],
    file: "skew-funding.ts",
  },
  skewFunding: {
    name: "Funding of a skewed market over a time",
    summary: "The rate drifts in a straight line, so what is paid is its average.",
    formula:
      "rate = rate before + velocity × days; funding per unit = −(rate before + rate) ÷ 2 × days × price",
    unit: "rate: fraction a day; per unit: quote currency per coin of a long position",
    sign: "positive rate: longs pay, so funding per unit is negative",
    misleads: "One price stands for the whole time between two updates.",
    source: "https://github.com/Synthetixio/synthetix at 1609d156, test/contracts/PerpsV2Market.js",
    examples: [
      'skewFunding({ rate: 0, velocity: "0.025", seconds: 29000, price: 100 }).rate.toFixed(8) // → 0.00839120',
    ],
    file: "skew-funding.ts",
  },
  skewLiquidationMargin: {
    name: "Liquidation margin in a skewed market",
    summary:
      "A buffer for the price and a fee for whoever liquidates, which is never less than a fixed sum.",
    formula: "|size| × price × buffer + max(|size| × price × fee ratio, least fee)",
    unit: "quote currency",
    sign: "above 0",
    misleads: "The least fee makes small positions need far more margin than the ratio says.",
    source: "https://github.com/Synthetixio/synthetix at 1609d156, test/contracts/PerpsV2Market.js",
    examples: [
      'skewLiquidationMargin({ size: 2, price: 1000, buffer: "0.0025", feeRatio: "0.0035", leastFee: 20 }).toString() // → 25',
    ],
    file: "skew-liquidation-margin.ts",
  },
  spotMarginLevel: {
    name: "Margin level of a spot margin account",
    summary:
      "How many times over the assets cover what is owed. The venue calls for more margin at one level and sells at a lower one.",
    formula: "assets ÷ (debt + interest owed)",
    unit: "multiple",
    sign: "0 or more; null when nothing is owed",
    misleads: "Assets are counted at the index price and, at some venues, with a haircut.",
    source:
      "Binance help 360030493931 (cross margin at 3x: call at 1.3, liquidation at 1.1; as captured, the thresholds change)",
    examples: ["spotMarginLevel({ assets: 300, debt: 200 })?.toString() // → 1.5"],
    file: "spot-margin-level.ts",
  },
  spotMarginPrice: {
    name: "Price at which a spot margin account reaches a margin level",
    summary:
      "A long owes money and holds coins; a short owes coins and holds money. Interest brings the price nearer every hour.",
    formula:
      "long: level × debt × (1 + interest) ÷ coins held, debt = (leverage − 1) × own money. Short: cash ÷ (level × coins owed × (1 + interest)), cash = (leverage + 1) × own money",
    unit: "quote currency per coin",
    sign: "above 0; null for a long that owes nothing",
    misleads:
      "Levels differ by venue and by the leverage chosen; other coins in a cross account change it.",
    source:
      "Derived from margin level = assets ÷ debt; levels 1.3 and 1.1 from Binance help 360030493931",
    examples: [
      'spotMarginPrice({ side: "long", leverage: 3, level: "1.3" })?.toFixed(4) // → 0.8667',
      'spotMarginPrice({ side: "long", leverage: 3, level: "1.1" })?.toFixed(4) // → 0.7333',
      'spotMarginPrice({ side: "short", leverage: 3, level: "1.1" })?.toFixed(4) // → 1.2121',
    ],
    file: "spot-margin-price.ts",
  },
  spotMarginCallPrice: {
    name: "Price of the margin call on spot margin",
    summary: "From here on the venue asks for more money and lends no more.",
    formula: "the price at which the margin level is the call level, 1.3 unless given",
    unit: "quote currency per coin",
    sign: "above 0; null for a long that owes nothing",
    misleads: "A call is a message, not a trade: nothing is sold yet.",
    source: "Binance help 360030493931 (cross margin at 3x, as captured)",
    examples: [
      'spotMarginCallPrice({ side: "long", leverage: 3, entry: 100 })?.toFixed(2) // → 86.67',
    ],
    file: "spot-margin-price.ts",
  },
  spotMarginLiquidationPrice: {
    name: "Price of the liquidation on spot margin",
    summary: "From here on the venue sells what it needs to pay the debt back.",
    formula: "the price at which the margin level is the liquidation level, 1.1 unless given",
    unit: "quote currency per coin",
    sign: "above 0; null for a long that owes nothing",
    misleads: "The venue sells at the market; in a fast fall that is below this price.",
    source: "Binance help 360030493931 (cross margin at 3x, as captured)",
    examples: [
      'spotMarginLiquidationPrice({ side: "short", leverage: 3, entry: 100 })?.toFixed(2) // → 121.21',
    ],
    file: "spot-margin-price.ts",
  },
  staticGrowth: {
    name: "Growth of a position that is never rebalanced",
    summary:
      "The quantity bought at the start is held: only where the price ends counts, unless it was wiped out on the way.",
    formula:
      "1 + leverage × (price at the end ÷ price at the start − 1); 0 if that fell to 0 at any step",
    unit: "multiple of the stake",
    sign: "0 or more",
    misleads: "No cost and no funding; its real leverage drifts from the first day.",
    source: "Derived from NAV = cash + quantity × price",
    examples: ['staticGrowth({ leverage: 3, returns: ["0.1", "-0.1"] }).toString() // → 0.97'],
    file: "static-growth.ts",
  },
  streamingFee: {
    name: "Streaming fee",
    summary: "A yearly fee that accrues with every second, on notional for a perp vault.",
    formula: "base × rate × seconds ÷ (365 × 86,400)",
    unit: "as the base",
    sign: "0 or more, paid",
    misleads: "On notional it is leverage times as much on NAV: 2 % becomes 10 % at 5x.",
    source:
      "https://github.com/TLX-Protocol/protocol at 4fca6499 (2024-05-27), test/LeveragedToken.t.sol",
    examples: ['streamingFee({ base: 200, rate: "0.02", seconds: 31536000 }).toString() // → 4'],
    file: "streaming-fee.ts",
  },
  theoreticalDatedPrice: {
    name: "Theoretical price of a dated future",
    summary: "What the future should cost if money for the time to expiry costs this rate.",
    formula: "spot × (1 + rate × days ÷ 365)",
    unit: "quote currency per coin",
    sign: "above 0",
    misleads:
      "Simple interest on one rate; demand for leverage moves real prices away from it for months.",
    source: "The basis, annualised, solved for the future",
    examples: [
      'theoreticalDatedPrice({ spot: 50000, rate: "0.06", days: 90 }).toFixed(2) // → 50739.73',
    ],
    file: "theoretical-dated-price.ts",
  },
  trendExponents: {
    name: "Trend exponents of a leverage band",
    summary:
      "In a steady move a band token's NAV follows a power of the price. The two directions have different powers: less than the label when it wins, more when it loses.",
    formula:
      "ln(1 + leverage × move) ÷ ln(1 + move), move = the trigger move of the edge that is reached; restored only to the edge, the exponent is the edge itself",
    unit: "exponent of the price ratio",
    sign: "as the leverage; `up` belongs to a steady rise, `down` to a steady fall",
    misleads:
      "For moves without a pullback and checks without a gap; between two triggers NAV follows a straight line, not the power.",
    source: "Derived from the trigger moves; bands from Bybit help 000001605 and Gate (2025)",
    examples: [
      "trendExponents({ leverage: 3, low: 2, high: 4 }).up.toFixed(2) // → 2.41",
      "trendExponents({ leverage: 3, low: 2, high: 4 }).down.toFixed(2) // → 3.44",
    ],
    file: "trend-exponents.ts",
  },
  triggerMove: {
    name: "Move at which real leverage reaches a trigger",
    summary:
      "The inverse of real leverage after a move: how far the price has to travel from the last reset before a band or a guard acts. A band that looks symmetric in leverage is not symmetric in price.",
    formula: "(trigger − leverage) ÷ (leverage × (1 − trigger))",
    unit: "simple return of the price",
    sign: "negative is a fall; null when no move of the price leads from one leverage to the other",
    misleads:
      "Assumes that nothing traded and no cost was paid since the reset, and that the price passes through the trigger: a gap acts beyond it.",
    source:
      "Derived from ℓ′ = ℓ(1 + r) ÷ (1 + ℓr); FTX help prints 11.15 % and 6.7 % for its 4x trigger (rebalance page, captured 2020), Bybit help 000001605 gives the band 2 to 4.",
    examples: [
      "triggerMove({ leverage: 3, trigger: 4 })?.toFixed(4) // → -0.1111",
      "triggerMove({ leverage: 3, trigger: 2 })?.toFixed(4) // → 0.3333",
      "triggerMove({ leverage: -3, trigger: -4 })?.toFixed(4) // → 0.0667",
      'triggerMove({ leverage: 3, trigger: "0.5" }) // → null',
    ],
    file: "trigger-move.ts",
  },
  turnover: {
    name: "Turnover",
    summary:
      "How much was traded in all, as a multiple of the stake. Every unit of it pays the trading cost.",
    formula: "sum of |trade| ÷ NAV at the start",
    unit: "multiple of the NAV at the start",
    sign: "0 or more; buying and selling both count",
    misleads:
      "It is measured against the stake: after a long loss the same figure meant more of what was left.",
    source: "Definition used here; one-sided and average-NAV definitions exist and are smaller",
    examples: ['turnover({ trades: ["0.6", "-0.78"] }).toString() // → 1.38'],
    file: "turnover.ts",
  },
  vaultLiquidation: {
    name: "Whether a vault may liquidate a position",
    summary:
      "Traders here borrow from a vault. It closes a position once the loss and the fees of closing have used up the collateral.",
    formula:
      "pnl = s × size × (price − average) ÷ average; liquidatable when −pnl + size × closing fee + liquidation fee > collateral",
    unit: "quote currency",
    sign: "pnl positive is a gain",
    misleads:
      "The fixed liquidation fee weighs most on small positions; the borrowing fee is left out.",
    source:
      "https://github.com/gmx-io/gmx-contracts at fe55c4ba, test/core/Vault/liquidateLongPosition.js and liquidateShortPosition.js (closing fee 0.1 %, liquidation fee 5)",
    examples: [
      'vaultLiquidation({ side: "long", size: 90, collateral: "9.91", average: 41000, price: 38700 }).liquidatable // → true',
    ],
    file: "vault-liquidation.ts",
  },
  volatilityDecay: {
    name: "Volatility decay factor",
    summary:
      "What is left of one when the price ends where it began, after all its wandering, if the target was restored all the time.",
    formula: "exp(−½ × leverage × (leverage − 1) × realised variance)",
    unit: "multiple",
    sign: "below 1 for leverage above 1 and for every short; above 1 between 0 and 1",
    misleads:
      "It describes the typical path; the mean over all paths does not decay. Resetting once a day differs by a few tenths of a point on wild days.",
    source:
      'M. Avellaneda and S. Zhang, "Path-Dependence of Leveraged ETF Returns", SIAM Journal on Financial Mathematics 1 (2010) 586–603, https://ssrn.com/abstract=1404708',
    examples: [
      'volatilityDecay({ leverage: 3, realisedVariance: "0.36" }).toFixed(4) // → 0.3396',
      'volatilityDecay({ leverage: -1, realisedVariance: "0.36" }).toFixed(4) // → 0.6977',
    ],
    file: "volatility-decay.ts",
  },
  wipeOutMove: {
    name: "Wipe-out move",
    summary:
      "The move between two trades that takes everything. With a maintenance margin the fund is closed by force a little earlier.",
    formula:
      "−1 ÷ leverage; with maintenance m: (1 − 1/leverage) ÷ (1 − s × m) − 1, s = 1 long, −1 short",
    unit: "simple return of the price",
    sign: "negative for longs, positive for shorts; null for longs at 1x or less, which no fall wipes out",
    misleads: "A fund that rebalances on the way down survives a slide of this size, not a gap.",
    source:
      "Derived from NAV = 1 + leverage × move; with maintenance, from the isolated liquidation price",
    examples: [
      "wipeOutMove({ leverage: 3 })?.toFixed(4) // → -0.3333",
      "wipeOutMove({ leverage: -1 })?.toString() // → 1",
      'wipeOutMove({ leverage: 3, maintenanceMarginRate: "0.005" })?.toFixed(3) // → -0.330',
    ],
    file: "wipe-out-move.ts",
  },
} as const satisfies Record<string, MetricDescription>;

export type MetricName = keyof typeof METRICS;
