import { folded } from "./folded.ts";

/** What is added by its name in other languages: income, gains, revenue. */
export const isIncomeAbroad = (label: string): boolean => income.test(folded(label));

/** What is taken off by its name in other languages: costs, expenses, taxes, depreciation, losses. */
export const isCostAbroad = (label: string): boolean => !income.test(folded(label)) && cost.test(folded(label));

const income =
  /(?:ertrage|ertrag|erlose)$|^(?:sonstige|ubrige) .*ertrage|^(?:autres )?produits?(?!\p{L})|^(?:otros )?ingresos(?!\p{L})|^(?:altri )?(?:proventi|ricavi)(?!\p{L})|^(?:outr[ao]s )?(?:rendimentos|receitas|proveitos)(?!\p{L})|(?:baten|opbrengsten)$|intakter$|(?:収益|利益)$/iu;

const cost =
  /(?:aufwand|aufwendungen|kosten|steuern|abschreibungen|wertminderungen)(?!\p{L})|^(?:autres |dont )?(?:charges?|frais|couts?|dotations?|impots?|achats|amortissements|depreciations)(?!\p{L})|^(?:otros )?(?:gastos?|costes?|costos?|aprovisionamientos|impuestos?|amortizaci(?:on|ones)|consumos)(?!\p{L})|^(?:altri )?(?:cost[io]|oneri|spese|imposte|ammortamenti|svalutazioni|acquisti|consumi)(?!\p{L})|^(?:outr[ao]s )?(?:custos?|gastos?|despesas|impostos?|amortizacoes|depreciacoes)(?!\p{L})|(?:lasten|afschrijvingen|belastingen|waardeverminderingen)$|(?:kostnad(?:er)?|avskrivningar|skatt)(?!\p{L})|(?:費用|損失|原価|費|税等)$/iu;
