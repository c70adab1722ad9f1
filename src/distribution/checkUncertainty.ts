import { choleskyFactor } from "./choleskyFactor.ts";
import { UncertaintyError, type ShiftDistribution, type Uncertainty } from "./Uncertainty.ts";

/**
 * Refuses distributions that are none, a driver twice, a matrix that is not one of correlations, and correlations that
 * cannot hold together.
 *
 * @throws UncertaintyError
 */
export function checkUncertainty({ drivers, correlations }: Uncertainty): void {
  const names = drivers.map(({ driver }) => driver);
  drivers.forEach(({ driver, shift }, index) => {
    if (names.indexOf(driver) !== index) throw new UncertaintyError("drivers", `"${driver}" twice`, "each driver once");
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
      if (!ordered) refuse(`${minimum}, ${mode}, ${maximum}`, "minimum ≤ mode ≤ maximum");
      break;
    }
    case "normal":
      if (!Number.isFinite(shift.mean)) refuse(`a mean of ${shift.mean}`, "a number");
      if (!(shift.standardDeviation >= 0 && Number.isFinite(shift.standardDeviation))) {
        refuse(`a standard deviation of ${shift.standardDeviation}`, "0 or more");
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
      `${count} × ${count}, a row and a column for each driver`,
    );
  }
  correlations.forEach((row, i) => {
    row.forEach((correlation, j) => {
      const what = `correlation of "${names[i]}" and "${names[j]}"`;
      const mirrored = correlations[j]?.[i];
      if (!(correlation >= -1 && correlation <= 1)) throw new UncertaintyError(what, String(correlation), "-1 to 1");
      if (i === j && correlation !== 1)
        throw new UncertaintyError(what, String(correlation), "1, as it is with itself");
      if (correlation !== mirrored)
        throw new UncertaintyError(what, `${correlation} and ${mirrored}`, "the same both ways round");
    });
  });
  choleskyFactor(names, correlations);
}
