package org.reliance.scenario;

import org.reliance.catalogue.Catalogue;
import org.reliance.scenario.Term.FirstPresent;

/** The price with which the price of gas is compared: that of the German border, before it is known that of Europe. */
final class GasReference {

    private GasReference() {}

    /** USD/1000 m³ by year. The European price stands in before the first border price, never after the last one. */
    static Term of(Draft draft, Catalogue catalogue) {
        Series border = Series.of(catalogue, Inputs.GAS_BORDER_PRICE);
        Series europe = Series.of(catalogue, Inputs.GAS_PRICE_EUROPE);
        Series before = new Series(
                europe.id(), europe.unit(), europe.values().headMap(border.firstYear(), false), europe.yearRead());
        return new FirstPresent(draft.input(border), draft.input(before));
    }
}
