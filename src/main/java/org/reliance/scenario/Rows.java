package org.reliance.scenario;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a run computes of a model's results: one row a year, one column a result. */
final class Rows implements Sheet.YearEnd {

    private final Model model;
    private final List<double[]> rows = new ArrayList<>();
    private int firstYear;

    Rows(Model model) {
        this.model = model;
    }

    @Override
    public void reached(int year, double[] cells) {
        if (rows.isEmpty()) {
            firstYear = year;
        }
        rows.add(model.row(cells));
    }

    int firstYear() {
        return firstYear;
    }

    List<double[]> list() {
        return rows;
    }
}
