import { choleskyFactor } from "./choleskyFactor.ts";
import { UncertaintyError, type ShiftDistribution, type Uncertainty } from "./Uncertainty.ts";
import * as distributionWords from "./distributionWords.ts";

/**
 * Refuses distributions that are none, a driver twice, a matrix that is not one of correlations, and correlations that
 * cannot hold together.
 *
 * @throws UncertaintyError
 */
export function checkUncertainty({ drivers, correlations }: Uncertainty): void {
  const names = drivers.map(({ driver }) => driver);
  drivers.forEach(({ driver, shift }, index) => {
    if (names.indexOf(driver) !== index)
      throw new UncertaintyError("drivers", `"${driver}" twice`, distributionWords.eachDriverOnce);
    checkShift(driver, shift);
  });
  if (correlations) checkCorrelations(names, correlations);
}

function checkShift(driver: string, shift: ShiftDistribution): void {
  const refuse = (found: string, expected: string): never => {
    throw new UncertaintyError(`${shift.kind} shift of "${driver}"`, found, expected);
  };
  switch (shift.kind) {
    case "fixed":
      if (!Number.isFinite(shift.shift)) refuse(String(shift.shift), "a number");
      break;
    case "triangular": {
      const { minimum, mode, maximum } = shift;
      const ordered = Number.isFinite(maximum - minimum) && minimum <= mode && mode <= maximum;
      if (!ordered) refuse(`${minimum}, ${mode}, ${maximum}`, distributionWords.minimumModeMaximum);
      break;
    }
    case "normal":
      if (!Number.isFinite(shift.mean)) refuse(distributionWords.aMean(shift.mean), "a number");
      if (!(shift.standardDeviation >= 0 && Number.isFinite(shift.standardDeviation))) {
        refuse(distributionWords.aStandardDeviation(shift.standardDeviation), "0 or more");
      }
  }
}

function checkCorrelations(names: readonly string[], correlations: readonly (readonly number[])[]): void {
  const count = names.length;
  if (correlations.length !== count || correlations.some((row) => row.length !== count)) {
    const widths = [...new Set(correlations.map((row) => row.length))].join(" or ");
    throw new UncertaintyError(
      "correlations",
      `${correlations.length} × ${widths || "0"}`,
      distributionWords.aRowAndAColumn(count),
    );
  }
  correlations.forEach((row, i) => {
    row.forEach((correlation, j) => {
      const what = distributionWords.correlationOf(names[i], names[j]);
      const mirrored = correlations[j]?.[i];
      if (!(correlation >= -1 && correlation <= 1)) throw new UncertaintyError(what, String(correlation), "-1 to 1");
      if (i === j && correlation !== 1)
        throw new UncertaintyError(what, String(correlation), distributionWords.asItIsWithItself);
      if (correlation !== mirrored)
        throw new UncertaintyError(what, `${correlation} and ${mirrored}`, distributionWords.theSameBothWaysRound);
    });
  });
  choleskyFactor(names, correlations);
}
