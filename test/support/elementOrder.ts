import type { XmlTree } from "./xmlTree.ts";

/**
 * The children of elements in the order that their type has in ISO/IEC 29500-4 (transitional), which Excel insists on:
 * CT_Worksheet, CT_Drawing and its anchors, and of DrawingML charts what a chart of bars or lines is made of.
 */
const orders: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting " +
    "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties " +
    "cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
    "webPublishItems tableParts extLst",
  "xdr:twoCellAnchor": "xdr:from xdr:to xdr:graphicFrame xdr:clientData",
  "xdr:from": "xdr:col xdr:colOff xdr:row xdr:rowOff",
  "xdr:to": "xdr:col xdr:colOff xdr:row xdr:rowOff",
  "xdr:graphicFrame": "xdr:nvGraphicFramePr xdr:xfrm a:graphic",
  "c:chartSpace":
    "c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr " +
    "c:externalData c:printSettings c:userShapes c:extLst",
  "c:chart":
    "c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly " +
    "c:dispBlanksAs c:showDLblsOverMax c:extLst",
  "c:title": "c:tx c:layout c:overlay c:spPr c:txPr c:extLst",
  "c:plotArea": "c:layout c:barChart c:lineChart c:catAx c:valAx c:dTable c:spPr c:extLst",
  "c:barChart": "c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst",
  "c:lineChart":
    "c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId c:extLst",
  // CT_BarSer and CT_LineSer, which have no element in common in another order.
  "c:ser":
    "c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:dPt c:dLbls c:trendline c:errBars c:cat " +
    "c:val c:shape c:smooth c:extLst",
  "c:strRef": "c:f c:strCache c:extLst",
  "c:numRef": "c:f c:numCache c:extLst",
  "c:strCache": "c:ptCount c:pt c:extLst",
  "c:numCache": "c:formatCode c:ptCount c:pt c:extLst",
  "c:catAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark " +
    "c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset " +
    "c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst",
  "c:valAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark " +
    "c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit " +
    "c:minorUnit c:dispUnits c:extLst",
  "c:legend": "c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr c:extLst",
  "c:rich": "a:bodyPr a:lstStyle a:p",
  "c:txPr": "a:bodyPr a:lstStyle a:p",
  "a:p": "a:pPr a:r a:endParaRPr",
  "a:r": "a:rPr a:t",
};

/** What stands in an element, at whatever depth, where its type does not allow it; empty where all is in order. */
export function outOfOrder(tree: XmlTree): readonly string[] {
  const order = orders[tree.name]?.split(" ");
  const here =
    order === undefined
      ? []
      : tree.children.flatMap(({ name }, index) => {
          const place = order.indexOf(name);
          const before = tree.children[index - 1];
          if (place < 0) return [`<${name}> in <${tree.name}>`];
          return before !== undefined && order.indexOf(before.name) > place
            ? [`<${name}> after <${before.name}> in <${tree.name}>`]
            : [];
        });
  return [...here, ...tree.children.flatMap(outOfOrder)];
}
