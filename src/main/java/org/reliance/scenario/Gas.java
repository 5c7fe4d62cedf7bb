package org.reliance.scenario;

import static org.reliance.scenario.Term.billions;
import static org.reliance.scenario.Term.difference;
import static org.reliance.scenario.Term.product;

import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Term.Cell;
import org.reliance.scenario.Term.Input;

/**
 * What cheap gas is worth to Belarus against a reference price, and what it pays above a price that it calls fair:
 * equation 8 of the model. The totals are those of one year as the levers have it; year by year the same equation is
 * applied to the volumes and prices that were, and forecasts are held against what was paid.
 */
final class Gas {

    static final String ID = "gas";

    private final Draft draft;
    private final Catalogue catalogue;

    private Gas(Catalogue catalogue, WhatIfModel definition) {
        Series paid = Series.of(catalogue, Inputs.GAS_PRICE_PAID);
        this.catalogue = catalogue;
        this.draft = new Draft(definition, paid.firstYear(), paid.lastYear());
    }

    static Model of(Catalogue catalogue, WhatIfModel definition) {
        return new Gas(catalogue, definition).write();
    }

    private Model write() {
        Term transport = draft.lever("gas-transport", 0);
        Term benchmark = draft.lever("gas-benchmark");
        writeLeverYear(transport, benchmark);
        Input volume = draft.input(Series.of(catalogue, Inputs.GAS_IMPORTS));
        Cell paid = draft.yearly(
                "gas-price-paid",
                Unit.USD_PER_1000_CUBIC_METRES,
                draft.input(Series.of(catalogue, Inputs.GAS_PRICE_PAID)));
        Cell reference =
                draft.yearly("gas-reference-price", Unit.USD_PER_1000_CUBIC_METRES, GasReference.of(draft, catalogue));
        draft.yearly("gas-subsidy-of-year", Unit.USD_BN, subsidy(volume, reference, transport, paid));
        draft.yearly("gas-overpayment-of-year", Unit.USD_BN, overpayment(volume, paid, benchmark));
        writeForecasts(volume, paid);
        return draft.finish();
    }

    /** V (G - T - p) / 1000. */
    static Term subsidy(Term volume, Term reference, Term transport, Term paid) {
        return billions(product(volume, difference(difference(reference, transport), paid)));
    }

    /** V (p - b) / 1000. */
    private static Term overpayment(Term volume, Term paid, Term benchmark) {
        return billions(product(volume, difference(paid, benchmark)));
    }

    private void writeLeverYear(Term transport, Term benchmark) {
        Term volume = draft.lever("gas-volume");
        Term paid = draft.lever("gas-price");
        draft.total("gas-subsidy", Unit.USD_BN, subsidy(volume, draft.lever("gas-reference"), transport, paid));
        draft.total("gas-overpayment", Unit.USD_BN, overpayment(volume, paid, benchmark));
    }

    private void writeForecasts(Term volume, Term paid) {
        catalogue.indicators().find(Inputs.GAS_PRICE_INDICATOR).ifPresent(indicator -> {
            Input forecast = draft.input(Series.ofForecasts(catalogue, indicator, "gas-price-forecast"));
            Cell shown = draft.yearly("gas-price-forecast", Unit.USD_PER_1000_CUBIC_METRES, forecast);
            Cell excess = draft.yearly("gas-forecast-excess", Unit.USD_PER_1000_CUBIC_METRES, difference(shown, paid));
            draft.yearly("gas-forecast-excess-cost", Unit.USD_BN, billions(product(volume, excess)));
        });
    }
}
