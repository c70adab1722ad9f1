import type { Vocabulary } from "./Vocabulary.ts";

/** Names of rows as statements in Portuguese print them, in Portugal and in Brazil. */
export const portuguese: Vocabulary = {
  revenue:
    "vendas e prestações de serviços|vendas e prestação de serviços|vendas e serviços prestados|vendas|volume de negócios|rédito|receita operacional líquida|receita líquida|receita de vendas|receita líquida de vendas|receita de venda de bens e ou serviços|receita líquida de vendas e serviços|receita de vendas e serviços|receitas operacionais líquidas",
  "cost of sales":
    "custo das vendas|custo dos produtos vendidos|custo das vendas e dos serviços prestados|custo dos bens e ou serviços vendidos|custo das vendas e serviços|custo dos produtos vendidos e dos serviços prestados|custo dos serviços prestados|custo dos produtos e serviços vendidos|custo das mercadorias vendidas|custo dos bens e serviços vendidos",
  "gross profit": "lucro bruto|resultado bruto|margem bruta",
  "selling expenses":
    "despesas com vendas|despesas comerciais|gastos de distribuição|gastos comerciais|despesas de vendas",
  "administrative expenses": "despesas gerais e administrativas|gastos administrativos|despesas administrativas",
  "other operating income":
    "outros rendimentos operacionais|outras receitas operacionais|outros rendimentos e ganhos|outros rendimentos|outros proveitos operacionais",
  "other operating expenses":
    "outros gastos operacionais|outras despesas operacionais|outros gastos e perdas|outros gastos|outros custos operacionais",
  "cost of materials":
    "custo das mercadorias vendidas e das matérias consumidas|custo das matérias consumidas|matérias consumidas",
  "cost of services": "fornecimentos e serviços externos",
  "personnel expenses": "gastos com o pessoal|gastos com pessoal|custos com o pessoal|despesas com pessoal",
  "depreciation and amortisation":
    "amortizações e depreciações|depreciações e amortizações|depreciação e amortização|gastos reversões de depreciação e de amortização|gastos de depreciação e de amortização|amortizações|depreciações",
  "operating profit":
    "resultado operacional|resultados operacionais|lucro operacional|lucro operacional antes do resultado financeiro|resultado operacional antes de gastos de financiamento e impostos|lucro antes do resultado financeiro|resultado antes do resultado financeiro e dos tributos|resultado antes do resultado financeiro",
  "finance income":
    "rendimentos financeiros|receitas financeiras|rendimentos e ganhos financeiros|proveitos financeiros",
  "finance costs": "gastos financeiros|despesas financeiras|gastos e perdas financeiras|custos financeiros",
  "interest income": "juros e rendimentos similares obtidos|juros obtidos",
  "interest expenses": "juros e gastos similares suportados|juros suportados",
  "net financial result": "resultado financeiro|resultados financeiros",
  "profit before tax":
    "resultado antes de impostos|resultados antes de impostos|lucro antes do imposto de renda e da contribuição social|lucro antes do imposto de renda e contribuição social|resultado antes dos tributos sobre o lucro|lucro antes dos impostos|lucro antes de impostos|resultado antes do imposto de renda e da contribuição social|lucro antes dos tributos sobre o lucro|resultado antes de imposto",
  "income tax":
    "imposto sobre o rendimento|imposto sobre o rendimento do exercício|imposto sobre o rendimento do período|impostos sobre o rendimento|imposto de renda e contribuição social|imposto de renda e contribuição social sobre o lucro|imposto|impostos sobre lucros|imposto sobre rendimento",
  "profit for the year":
    "resultado líquido consolidado do exercício|resultado líquido do exercício|resultado líquido do período|resultado líquido consolidado|lucro líquido do exercício|lucro líquido do período|lucro líquido|resultado líquido|resultado líquido consolidado do período|lucro do exercício|lucro consolidado do período|lucro prejuízo consolidado do período|lucro líquido consolidado do exercício|lucro líquido consolidado|resultado consolidado do exercício",
  "profit from continuing operations":
    "resultado líquido das operações continuadas|resultado líquido de operações continuadas|lucro líquido das operações continuadas|resultado das operações continuadas|resultado de operações continuadas",
  "profit from discontinued operations":
    "resultado líquido das operações descontinuadas|resultado líquido de operações descontinuadas|lucro líquido das operações descontinuadas|resultado de operações descontinuadas|resultado das operações descontinuadas",
  "attributable to": "atribuível a|atribuível|atribuído a|atribuível aos|atribuível ao",
  "profit attributable to":
    "resultado líquido atribuível a|lucro atribuível a|resultado líquido do exercício atribuível a",
  "owners of the parent":
    "acionistas da empresa mãe|acionistas da companhia|acionistas da controladora|acionistas controladores|detentores de capital da empresa mãe|accionistas da empresa mãe|aos acionistas controladores|aos acionistas da companhia|aos acionistas da controladora|atribuído a sócios da empresa controladora|controladores|acionistas da empresa|acionistas da sociedade|detentores do capital da empresa mãe|aos acionistas da empresa mãe",
  "profit attributable to owners of the parent":
    "resultado líquido atribuível aos acionistas|resultado líquido atribuível a acionistas|resultado líquido atribuível aos acionistas da empresa mãe|lucro líquido atribuível aos acionistas controladores|resultado líquido atribuível a acionistas da empresa mãe|lucro líquido atribuível aos acionistas da companhia|lucro líquido atribuível aos controladores",
  "non-controlling interests":
    "interesses que não controlam|interesses minoritários|participação dos não controladores|participações de não controladores|acionistas não controladores|interesses não controlados|participação de não controladores|atribuído a sócios não controladores|não controladores|aos acionistas não controladores|interesses sem controlo|a interesses que não controlam",
  "earnings per share":
    "resultado por ação|lucro por ação|resultado por acção|resultados por ação|lucro líquido por ação",
  "basic earnings per share":
    "resultado por ação básico|lucro básico por ação|lucro por ação básico|resultado básico por ação|resultado por acção básico|lucro líquido por ação básico|lucro líquido básico por ação",
  "diluted earnings per share":
    "resultado por ação diluído|lucro diluído por ação|lucro por ação diluído|resultado diluído por ação|resultado por acção diluído|lucro líquido por ação diluído|lucro líquido diluído por ação",
  basic: "básico|básicos",
  diluted: "diluído|diluídos",
  "other comprehensive income":
    "outro rendimento integral|outros resultados abrangentes|outro rendimento integral do exercício",
  "total comprehensive income for the year":
    "rendimento integral|rendimento integral do exercício|resultado abrangente do exercício|resultado abrangente total|total do rendimento integral|rendimento integral total|total do resultado abrangente do exercício|rendimento integral consolidado do exercício",
  "exchange differences on translation":
    "diferenças de conversão cambial|diferenças cambiais de conversão|ajustes de conversão|ajustes acumulados de conversão",
  assets: "ativo|activo|ativos",
  "non-current assets":
    "ativo não corrente|não circulante|ativo não circulante|activo não corrente|ativos não correntes",
  goodwill: "ágio na aquisição de investimentos",
  "intangible assets": "ativos intangíveis|intangível|intangíveis|outros ativos intangíveis",
  "property, plant and equipment": "ativos fixos tangíveis|imobilizado|ativos tangíveis",
  "right-of-use assets":
    "direitos de uso|direito de uso|ativos sob direito de uso|ativos por direito de uso|ativos de direito de uso",
  "deferred tax assets": "ativos por impostos diferidos|impostos diferidos ativos",
  "current assets": "ativo corrente|circulante|ativo circulante|activo corrente|ativos correntes",
  inventories: "inventários|estoques|existências",
  "trade receivables": "clientes|contas a receber de clientes|contas a receber",
  "cash and cash equivalents":
    "caixa e equivalentes de caixa|caixa e seus equivalentes|caixa e depósitos bancários|caixa e equivalentes",
  "total assets": "total do ativo|ativo total|total do activo|total de ativos|total ativo",
  equity: "capital próprio|patrimônio líquido",
  "share capital": "capital social",
  "capital reserve": "reservas de capital",
  "retained earnings": "resultados transitados|reservas de lucros|lucros acumulados",
  "equity attributable to owners of the parent":
    "capital próprio atribuível aos acionistas|patrimônio líquido atribuível aos controladores|capital próprio atribuível aos acionistas da empresa mãe|patrimônio líquido atribuível aos acionistas controladores|patrimônio líquido atribuível aos acionistas da controladora|total do capital próprio atribuível aos acionistas",
  "total equity":
    "total do capital próprio|total do patrimônio líquido|capital próprio total|patrimônio líquido consolidado|total capital próprio|total de capital próprio|patrimônio líquido total",
  liabilities: "passivo|passivos",
  "equity and liabilities": "capital próprio e passivo|passivo e patrimônio líquido|passivo e capital próprio",
  "non-current liabilities": "passivo não corrente|passivo não circulante|passivos não correntes",
  "current liabilities": "passivo corrente|passivo circulante|passivos correntes",
  "total liabilities": "total do passivo|passivo total|total de passivos|total passivo",
  "total equity and liabilities":
    "total do capital próprio e do passivo|total do passivo e patrimônio líquido|total do passivo e do patrimônio líquido|total do capital próprio e passivo|total do passivo e do capital próprio|total do passivo e capital próprio|total capital próprio e passivo",
  "trade payables": "fornecedores",
  "other liabilities": "outros passivos|outras contas a pagar",
  provisions: "provisões",
  "deferred tax liabilities": "passivos por impostos diferidos|impostos diferidos passivos",
  "interest-bearing borrowings": "empréstimos|empréstimos e financiamentos|financiamentos obtidos|empréstimos obtidos",
  "net cash from operating activities":
    "fluxos de caixa das atividades operacionais|caixa líquido gerado pelas atividades operacionais|fluxo das atividades operacionais|fluxos das atividades operacionais|caixa líquido das atividades operacionais|fluxos gerados pelas atividades operacionais|caixa líquido proveniente das atividades operacionais|fluxo de caixa das atividades operacionais",
  "net cash used in investing activities":
    "fluxos de caixa das atividades de investimento|caixa líquido aplicado nas atividades de investimento|fluxos das atividades de investimento|caixa líquido das atividades de investimento|caixa líquido consumido pelas atividades de investimento|fluxo de caixa das atividades de investimento|caixa líquido utilizado nas atividades de investimento|caixa líquido aplicado nas atividades de investimentos",
  "net cash from financing activities":
    "fluxos de caixa das atividades de financiamento|caixa líquido das atividades de financiamento|fluxos das atividades de financiamento|caixa líquido consumido pelas atividades de financiamento|caixa líquido aplicado nas atividades de financiamento|fluxo de caixa das atividades de financiamento|caixa líquido utilizado nas atividades de financiamento|caixa líquido aplicado nas atividades de financiamentos",
  "operating activities": "atividades operacionais",
  "investing activities": "atividades de investimento",
  "financing activities": "atividades de financiamento",
  "net change in cash and cash equivalents":
    "variação de caixa e seus equivalentes|aumento redução de caixa e equivalentes|variação de caixa e equivalentes de caixa|aumento redução de caixa e equivalentes de caixa|variação líquida de caixa e equivalentes|aumento de caixa e equivalentes de caixa|variação de caixa e equivalentes",
  "cash and cash equivalents at the beginning of the year":
    "caixa e seus equivalentes no início do exercício|caixa e equivalentes no início do exercício|caixa e equivalentes de caixa no início do exercício|caixa e seus equivalentes no início do período|caixa e equivalentes de caixa no início do período|saldo inicial de caixa e equivalentes",
  "cash and cash equivalents at the end of the year":
    "caixa e seus equivalentes no fim do exercício|caixa e equivalentes no final do exercício|caixa e equivalentes de caixa no final do exercício|caixa e seus equivalentes no fim do período|caixa e equivalentes de caixa no fim do exercício|caixa e equivalentes de caixa no fim do período|caixa e equivalentes de caixa no final do período|saldo final de caixa e equivalentes",
  "dividends paid": "dividendos pagos|dividendos",
};
