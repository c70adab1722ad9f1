import type { Vocabulary } from "./Vocabulary.ts";

/** Names of rows as statements in Spanish print them. */
export const spanish: Vocabulary = {
  revenue:
    "importe neto de la cifra de negocios|ventas|ventas netas|ingresos ordinarios|ingresos de actividades ordinarias|ingresos por ventas|cifra de negocios|ingresos por ventas y prestación de servicios|ingresos de contratos con clientes",
  "cost of sales":
    "coste de ventas|costo de ventas|coste de las ventas|costo de venta|coste de los bienes vendidos|costes de ventas|costo de las ventas",
  "gross profit": "margen bruto|beneficio bruto|resultado bruto|ganancia bruta|utilidad bruta",
  "selling expenses":
    "gastos de comercialización|gastos de ventas|gastos de venta|gastos comerciales|costes de distribución",
  "administrative expenses":
    "gastos generales de administración|gastos de administración|gastos generales y administrativos|gastos generales|gastos de administración y ventas",
  "research and development expenses": "gastos de investigación y desarrollo|gastos de i d",
  "other operating income": "otros ingresos de explotación|otros ingresos|otros ingresos operativos",
  "other operating expenses": "otros gastos de explotación|otros gastos|otros gastos operativos",
  "cost of materials": "aprovisionamientos|consumos de materias primas|consumos|compras y consumos",
  "personnel expenses": "gastos de personal|gastos por beneficios a los empleados",
  "depreciation and amortisation":
    "amortización del inmovilizado|amortizaciones|amortización|dotación a la amortización|depreciación y amortización|gastos por depreciación y amortización",
  "impairment losses": "deterioro|deterioro y resultado por enajenaciones del inmovilizado|pérdidas por deterioro",
  "operating profit":
    "resultado de explotación|beneficio de explotación|resultado operativo|beneficio operativo|utilidad de operación|resultado de la explotación|ganancia operativa|resultado operacional|utilidad operativa",
  "finance income": "ingresos financieros",
  "finance costs": "gastos financieros|costes financieros|costos financieros",
  "net financial result": "resultado financiero",
  "profit before tax":
    "resultado antes de impuestos|beneficio antes de impuestos|resultado consolidado antes de impuestos|resultado antes de impuestos de operaciones continuadas|utilidad antes de impuestos|ganancia antes de impuestos|beneficio antes de impuestos de operaciones continuadas|resultado antes de impuestos procedente de operaciones continuadas|utilidad antes de impuestos a la utilidad",
  "income tax":
    "impuesto sobre beneficios|impuesto sobre sociedades|impuestos sobre beneficios|gasto por impuesto sobre beneficios|impuesto sobre las ganancias|gasto por impuesto sobre sociedades|impuesto a las ganancias|gasto por impuestos a las ganancias|impuestos a la utilidad|gasto por impuesto sobre las ganancias|impuesto sobre el beneficio",
  "profit for the year":
    "resultado del ejercicio|resultado consolidado del ejercicio|beneficio del ejercicio|resultado del periodo|resultado neto|beneficio neto|utilidad neta|ganancia|resultado del período|ganancia del ejercicio|resultado neto del ejercicio|beneficio consolidado del ejercicio|resultado consolidado|utilidad neta consolidada|resultado consolidado del periodo|beneficio del periodo",
  "profit for the year from continuing operations":
    "resultado del ejercicio procedente de operaciones continuadas|resultado del ejercicio de operaciones continuadas|resultado de operaciones continuadas|beneficio del ejercicio de actividades continuadas|beneficio del ejercicio procedente de operaciones continuadas|resultado procedente de operaciones continuadas|ganancia procedente de operaciones continuadas",
  "profit from discontinued operations":
    "resultado del ejercicio procedente de operaciones interrumpidas|resultado de operaciones interrumpidas|resultado procedente de operaciones interrumpidas|resultado de actividades interrumpidas|resultado de operaciones discontinuadas|ganancia procedente de operaciones discontinuadas",
  "attributable to": "atribuible a|atribuible|atribuido a",
  "profit attributable to":
    "resultado atribuible a|resultado del ejercicio atribuible a|beneficio atribuible a|ganancia atribuible a",
  "owners of the parent":
    "accionistas de la sociedad dominante|propietarios de la sociedad dominante|accionistas de la dominante|la sociedad dominante|sociedad dominante|propietarios de la controladora|tenedores de instrumentos de patrimonio neto de la sociedad dominante|a los accionistas de la sociedad dominante|a la sociedad dominante|propietarios de la dominante|tenedores de instrumentos de patrimonio neto de la dominante|accionistas de la controladora|participación controladora",
  "profit attributable to owners of the parent":
    "resultado atribuido a la sociedad dominante|resultado atribuible a la sociedad dominante|resultado del ejercicio atribuido a la sociedad dominante|resultado atribuido a la entidad dominante|beneficio atribuible a los accionistas de la sociedad dominante|resultado atribuible a la dominante|resultado atribuido a la dominante|resultado atribuible a los accionistas de la sociedad dominante|resultado del ejercicio atribuible a la sociedad dominante|resultado del ejercicio atribuible a los accionistas de la sociedad dominante|beneficio atribuible a la sociedad dominante|ganancia atribuible a los propietarios de la controladora|resultado neto atribuido a la sociedad dominante",
  "non-controlling interests":
    "intereses minoritarios|participaciones no dominantes|socios externos|participaciones no controladoras|a intereses minoritarios|participación no controladora|a participaciones no dominantes",
  "profit attributable to non-controlling interests":
    "resultado atribuido a socios externos|resultado atribuido a participaciones no dominantes|resultado atribuible a intereses minoritarios|resultado atribuible a participaciones no dominantes|resultado atribuido a intereses minoritarios|ganancia atribuible a participaciones no controladoras",
  "earnings per share":
    "beneficio por acción|ganancias por acción|resultado por acción|ganancia por acción|utilidad por acción",
  "basic earnings per share":
    "beneficio básico por acción|beneficio por acción básico|ganancia básica por acción|resultado básico por acción|ganancias por acción básicas|ganancias básicas por acción|utilidad básica por acción",
  "diluted earnings per share":
    "beneficio diluido por acción|beneficio por acción diluido|ganancia diluida por acción|resultado diluido por acción|ganancias por acción diluidas|ganancias diluidas por acción",
  basic: "básico|básica|básicas",
  diluted: "diluido|diluida|diluidas",
  "other comprehensive income":
    "otro resultado integral|otro resultado global|ingresos y gastos imputados directamente en el patrimonio neto",
  "total comprehensive income for the year":
    "resultado global total|resultado integral total|total ingresos y gastos reconocidos|resultado global total del ejercicio|resultado integral total del ejercicio",
  "exchange differences on translation": "diferencias de conversión",
  assets: "activo|activos",
  "non-current assets": "activo no corriente|activos no corrientes",
  goodwill: "fondo de comercio|plusvalía|fondo de comercio de consolidación|crédito mercantil",
  "intangible assets":
    "inmovilizado intangible|otros activos intangibles|activos intangibles|otro inmovilizado intangible",
  "property, plant and equipment": "inmovilizado material|propiedades planta y equipo",
  "right-of-use assets": "derechos de uso|activos por derecho de uso|activos por derechos de uso",
  "deferred tax assets": "activos por impuesto diferido|activos por impuestos diferidos",
  "current assets": "activo corriente|activos corrientes",
  inventories: "existencias|inventarios",
  "trade receivables": "clientes por ventas y prestaciones de servicios|clientes|deudores comerciales",
  "trade and other receivables":
    "deudores comerciales y otras cuentas a cobrar|deudores|deudores y otras cuentas a cobrar|cuentas comerciales por cobrar y otras cuentas por cobrar",
  "cash and cash equivalents":
    "efectivo y otros activos líquidos equivalentes|efectivo y equivalentes al efectivo|efectivo y equivalentes de efectivo|tesorería|efectivo y equivalentes|efectivo y medios equivalentes",
  "total assets": "total activo|total activos|activo total|total del activo|total de activos|activos totales",
  equity: "patrimonio neto|patrimonio",
  "share capital": "capital social|capital suscrito|capital emitido",
  "capital reserve": "prima de emisión",
  "retained earnings": "ganancias acumuladas|resultados acumulados",
  "equity attributable to owners of the parent":
    "patrimonio neto atribuible a la sociedad dominante|patrimonio atribuible a los accionistas de la sociedad dominante|patrimonio neto atribuible a los accionistas de la sociedad dominante|patrimonio neto de la sociedad dominante|patrimonio atribuible a los propietarios de la controladora|patrimonio neto atribuido a la sociedad dominante|patrimonio neto atribuible a la dominante",
  "total equity":
    "total patrimonio neto|total patrimonio|patrimonio total|total de patrimonio neto|patrimonio neto total|total del patrimonio neto",
  liabilities: "pasivo|pasivos",
  "equity and liabilities": "patrimonio neto y pasivo|pasivo y patrimonio neto|patrimonio y pasivos",
  "non-current liabilities": "pasivo no corriente|pasivos no corrientes",
  "current liabilities": "pasivo corriente|pasivos corrientes",
  "total liabilities": "total pasivo|total pasivos|total de pasivos|pasivo total|pasivos totales|total del pasivo",
  "total equity and liabilities":
    "total patrimonio neto y pasivo|total pasivo y patrimonio neto|total patrimonio y pasivos|total pasivos y patrimonio neto|total patrimonio neto y pasivos|total pasivo y patrimonio|total de patrimonio y pasivos|total pasivos y patrimonio|total pasivo y capital contable|total patrimonio y pasivo",
  "trade payables": "proveedores|acreedores comerciales",
  "trade and other payables":
    "acreedores comerciales y otras cuentas a pagar|cuentas por pagar comerciales y otras cuentas por pagar",
  "other liabilities": "otros acreedores|otros pasivos",
  "deferred tax liabilities": "pasivos por impuesto diferido|pasivos por impuestos diferidos",
  "interest-bearing borrowings": "deuda financiera|deudas con entidades de crédito|deudas financieras",
  "net cash from operating activities":
    "flujos de efectivo de las actividades de explotación|efectivo neto de las actividades de explotación|flujos netos de efectivo de las actividades de explotación|flujo de efectivo de las actividades de explotación|flujo neto de efectivo de las actividades de explotación|flujos de efectivo netos de las actividades de explotación|flujos de efectivo procedentes de actividades de operación|flujos de efectivo netos procedentes de actividades de operación|total flujos de efectivo netos de las actividades de explotación|efectivo neto generado por las actividades de explotación",
  "net cash used in investing activities":
    "flujos de efectivo de las actividades de inversión|efectivo neto de las actividades de inversión|flujos netos de efectivo de las actividades de inversión|flujo de efectivo de las actividades de inversión|flujo neto de efectivo de las actividades de inversión|flujos de efectivo netos de las actividades de inversión|total flujos de efectivo netos de las actividades de inversión|flujos de efectivo netos procedentes de actividades de inversión",
  "net cash from financing activities":
    "flujos de efectivo de las actividades de financiación|efectivo neto de las actividades de financiación|flujos netos de efectivo de las actividades de financiación|flujo de efectivo de las actividades de financiación|flujo neto de efectivo de las actividades de financiación|flujos de efectivo netos de las actividades de financiación|total flujos de efectivo netos de las actividades de financiación|flujos de efectivo netos procedentes de actividades de financiación",
  "operating activities": "actividades de explotación|actividades de operación",
  "investing activities": "actividades de inversión",
  "financing activities": "actividades de financiación|actividades de financiamiento",
  "net change in cash and cash equivalents":
    "aumento disminución neta del efectivo o equivalentes|variación neta de efectivo|aumento disminución neta de efectivo y equivalentes|variación neta de efectivo y equivalentes|aumento neto del efectivo o equivalentes|variación neta del efectivo y equivalentes|aumento disminución neta del efectivo y equivalentes al efectivo",
  "cash and cash equivalents at the beginning of the year":
    "efectivo o equivalentes al comienzo del ejercicio|efectivo al inicio del ejercicio|efectivo y equivalentes al inicio del ejercicio|efectivo y equivalentes al comienzo del ejercicio|efectivo y equivalentes al efectivo al inicio del ejercicio|efectivo y equivalentes al inicio del periodo|efectivo y equivalentes al efectivo al principio del período|efectivo y otros activos líquidos equivalentes al inicio del ejercicio",
  "cash and cash equivalents at the end of the year":
    "efectivo o equivalentes al final del ejercicio|efectivo al final del ejercicio|efectivo y equivalentes al final del ejercicio|efectivo y equivalentes al efectivo al final del ejercicio|efectivo y equivalentes al final del periodo|efectivo y equivalentes al efectivo al final del período|efectivo y otros activos líquidos equivalentes al final del ejercicio",
  "dividends paid": "dividendos pagados|pagos por dividendos|dividendos",
};
