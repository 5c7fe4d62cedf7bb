package org.reliance.scenario;

import java.util.NoSuchElementException;
import java.util.OptionalDouble;

/** One result of a model, prepared to be computed many times: what it does not need is left out. */
final class Target {

    private final Sheet sheet;
    private final int cell;
    private final String name;

    private Target(Sheet sheet, int cell, String name) {
        this.sheet = sheet;
        this.cell = cell;
        this.name = name;
    }

    static Target of(Model model, Measure measure) {
        int cell = model.cell(measure);
        return new Target(model.sheet().narrowedTo(cell), cell, measure.id());
    }

    /**
     * The result after the last year counted.
     *
     * @throws NoSuchElementException when it is absent
     */
    double result(double[] settings) {
        return find(settings)
                .orElseThrow(() -> new NoSuchElementException("there is no " + name + " in the last year counted"));
    }

    /** The result after the last year counted; empty when it is absent. */
    OptionalDouble find(double[] settings) {
        double[] cells = sheet.cells();
        sheet.run(settings, cells, (_, _) -> {});
        return Double.isNaN(cells[cell]) ? OptionalDouble.empty() : OptionalDouble.of(cells[cell]);
    }

    Sheet sheet() {
        return sheet;
    }

    int cell() {
        return cell;
    }
}
