package org.reliance.scenario;

import static org.reliance.scenario.Term.billions;
import static org.reliance.scenario.Term.difference;
import static org.reliance.scenario.Term.percentOf;
import static org.reliance.scenario.Term.product;
import static org.reliance.scenario.Term.rest;
import static org.reliance.scenario.Term.sum;

import java.util.List;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Term.Cell;
import org.reliance.scenario.Term.Constant;
import org.reliance.scenario.Term.FirstPresent;
import org.reliance.scenario.Term.FullDuty;

/**
 * Russian support rebuilt from primary inputs, component by component: equation 9 of the model. Net support takes off
 * the duties on oil products that Belarus handed back, gross support leaves them in; energy support leaves out loans.
 */
final class Support {

    static final String ID = "support";

    private final Catalogue catalogue;
    private final Draft draft;

    private Support(Catalogue catalogue, WhatIfModel definition) {
        this.catalogue = catalogue;
        this.draft = new Draft(definition, YearSpan.REBUILT);
    }

    static Model of(Catalogue catalogue, WhatIfModel definition) {
        return new Support(catalogue, definition).write();
    }

    private Model write() {
        Cell duty = duty();
        Cell crude = draft.yearly("crude-support", Unit.USD_BN, crude(duty));
        Cell returned = draft.yearly("duties-returned", Unit.USD_BN, draft.inputOrZero(series(Inputs.DUTIES_RETURNED)));
        Cell gas = draft.yearly("gas-support", Unit.USD_BN, gas());
        Cell reclearance = draft.yearly("reclearance-support", Unit.USD_BN, reclearance(duty));
        Cell loans = draft.yearly("loans-support", Unit.USD_BN, loans());
        Cell energy = draft.yearly("energy-support", Unit.USD_BN, sum(difference(crude, returned), gas, reclearance));
        Cell net = draft.yearly("net-support", Unit.USD_BN, sum(energy, loans));
        Cell gross = draft.yearly("gross-support", Unit.USD_BN, sum(net, returned));
        writeSharesOfGdp(List.of(crude, returned, gas, reclearance, loans, energy, net, gross));
        draft.cumulative("cumulative-net-support", Unit.USD_BN, net);
        draft.cumulative("cumulative-gross-support", Unit.USD_BN, gross);
        return draft.finish();
    }

    private Cell duty() {
        Series barrels = series(Inputs.BARRELS_PER_TONNE);
        Term urals = product(draft.input(series(Inputs.URALS_PRICE)), changed("oil-price-change"));
        Cell price = draft.yearly(
                "price-per-tonne", Unit.USD_PER_TONNE, product(draft.constant(barrels, barrels.lastYear()), urals));
        Cell full = draft.yearly(
                "full-duty",
                Unit.USD_PER_TONNE,
                new FullDuty(price, draft.input(series(Inputs.DUTY_RATE).carriedForward())));
        Cell coefficient = draft.yearly(
                "coefficient",
                Unit.SHARE,
                draft.input(series(Inputs.DUTY_COEFFICIENT).carriedForward()));
        Cell duty = draft.yearly("duty", Unit.USD_PER_TONNE, product(coefficient, full));
        draft.yearly("duty-share-of-price", Unit.PER_CENT, percentOf(price, duty));
        return duty;
    }

    private Term crude(Cell duty) {
        Term free = difference(
                draft.input(series(Inputs.CRUDE_IMPORTS)), draft.inputOrZero(series(Inputs.CRUDE_AT_FULL_DUTY)));
        return billions(product(free, duty, rest(draft.inputOrZero(series(Inputs.DUTY_SHARE_PAID)))));
    }

    private Term gas() {
        Cell reference = draft.yearly(
                "gas-reference-price",
                Unit.USD_PER_1000_CUBIC_METRES,
                product(GasReference.of(draft, catalogue), changed("gas-reference-change")));
        return Gas.subsidy(
                draft.input(series(Inputs.GAS_IMPORTS)),
                reference,
                draft.lever("gas-transport", 0),
                draft.input(series(Inputs.GAS_PRICE_PAID)));
    }

    /** The revenue where it is known; else the duty in force on the agreed crude, in the years of the agreement. */
    private Term reclearance(Cell duty) {
        return new FirstPresent(
                draft.input(series(Inputs.RECLEARANCE_REVENUE)),
                billions(product(draft.inputOrZero(series(Inputs.RECLEARANCE_QUOTA)), duty)));
    }

    /** The net flow where it is known; before that what was paid out, repayments not being known. */
    private Term loans() {
        return new FirstPresent(
                draft.input(series(Inputs.NET_LOANS)), draft.inputOrZero(series(Inputs.LOANS_PAID_OUT)));
    }

    private void writeSharesOfGdp(List<Cell> amounts) {
        Term gdp = draft.input(series(Inputs.GDP));
        amounts.forEach(
                amount -> draft.yearly(amount.id() + "-share-of-gdp", Unit.PER_CENT_OF_GDP, percentOf(gdp, amount)));
    }

    private Term changed(String lever) {
        return sum(new Constant(1), draft.share(lever, 0));
    }

    private Series series(String id) {
        return Series.of(catalogue, id);
    }
}
