package org.reliance.scenario;

import java.util.NoSuchElementException;

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
        double[] cells = sheet.cells();
        sheet.run(settings, cells, (_, _) -> {});
        if (Double.isNaN(cells[cell])) {
            throw new NoSuchElementException("there is no " + name + " in the last year counted");
        }
        return cells[cell];
    }

    Sheet sheet() {
        return sheet;
    }

    int cell() {
        return cell;
    }
}
