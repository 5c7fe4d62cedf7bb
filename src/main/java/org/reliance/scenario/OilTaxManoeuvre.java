package org.reliance.scenario;

import static org.reliance.scenario.Term.billions;
import static org.reliance.scenario.Term.difference;
import static org.reliance.scenario.Term.percentOf;
import static org.reliance.scenario.Term.product;
import static org.reliance.scenario.Term.rest;
import static org.reliance.scenario.Term.sum;

import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Term.Cell;
import org.reliance.scenario.Term.Constant;
import org.reliance.scenario.Term.FullDuty;
import org.reliance.scenario.Term.Input;
import org.reliance.scenario.Term.Power;
import org.reliance.scenario.Term.Until;

/**
 * What Belarus loses as the Russian export duty on crude is phased out, against the regime of the last year before the
 * phase-out at the same oil price: equations 1 to 7 of the model.
 *
 * <p>The supplier's premium raises the price paid per tonne (equation 1) and is shown with what it costs; it would have
 * been possible without the manoeuvre and is therefore no part of the loss.
 */
final class OilTaxManoeuvre {

    static final String ID = "oil-tax-manoeuvre";

    private final Draft draft;
    private final PhaseOut phaseOut;
    private final Series rates;
    private final Series barrelsPerTonne;
    private final int lastYearOfReclearance;

    private OilTaxManoeuvre(Catalogue catalogue, WhatIfModel definition) {
        this.draft = new Draft(definition, YearSpan.COUNTED);
        this.phaseOut = new PhaseOut(Series.of(catalogue, Inputs.DUTY_COEFFICIENT));
        this.rates = Series.of(catalogue, Inputs.DUTY_RATE);
        this.barrelsPerTonne = Series.of(catalogue, Inputs.BARRELS_PER_TONNE);
        this.lastYearOfReclearance =
                Series.of(catalogue, Inputs.RECLEARANCE_QUOTA).lastYear();
    }

    static Model of(Catalogue catalogue, WhatIfModel definition) {
        return new OilTaxManoeuvre(catalogue, definition).write();
    }

    private Model write() {
        Term price = draft.yearly(
                "price-per-tonne",
                Unit.USD_PER_TONNE,
                product(draft.constant(barrelsPerTonne, barrelsPerTonne.lastYear()), draft.lever("oil-price")));
        Input rate = draft.constant(rates, phaseOut.lastYearBefore());
        Term fullDuty = draft.yearly("full-duty", Unit.USD_PER_TONNE, new FullDuty(price, rate));
        Term coefficient = draft.yearly(
                "coefficient", Unit.SHARE, draft.chosen("phase-out", option -> draft.input(coefficient(option))));
        Cell duty = draft.yearly("duty", Unit.USD_PER_TONNE, product(coefficient, fullDuty));
        Cell dutyLost = draft.yearly("duty-lost", Unit.USD_PER_TONNE, product(rest(coefficient), fullDuty));
        writePricePaid(price, duty);
        Cell crudeLoss = draft.yearly("crude-loss", Unit.USD_BN, crudeLoss(dutyLost));
        Cell reclearanceLoss = draft.yearly("reclearance-loss", Unit.USD_BN, reclearance(dutyLost, dutyLost, fullDuty));
        draft.yearly("reclearance-revenue", Unit.USD_BN, reclearance(duty, duty, new Constant(0)));
        Cell loss = draft.yearly("loss", Unit.USD_BN, sum(crudeLoss, reclearanceLoss));
        Cell gdp = draft.yearly("gdp-of-year", Unit.USD_BN, gdp());
        draft.yearly("loss-share-of-gdp", Unit.PER_CENT_OF_GDP, percentOf(gdp, loss));
        Cell cumulative = draft.cumulative("cumulative-loss", Unit.USD_BN, loss);
        draft.total("cumulative-loss-share-of-gdp", Unit.PER_CENT_OF_GDP, percentOf(draft.lever("gdp"), cumulative));
        writeReadings(crudeLoss, reclearanceLoss, gdp);
        return draft.finish();
    }

    private Series coefficient(String option) {
        return phaseOut.findCoefficient(option)
                .orElseThrow(() -> draft.unknownOption(
                        "phase-out",
                        option,
                        "statute, none, at-once, or frozen-2019 with the year that stays in force"));
    }

    private void writePricePaid(Term price, Cell duty) {
        Term premium = draft.lever("premium", 0);
        draft.yearly("price-paid", Unit.USD_PER_TONNE, sum(difference(price, duty), premium));
        draft.yearly("premium-cost", Unit.USD_BN, billions(product(draft.lever("crude-volume"), premium)));
        draft.yearly("duty-share-of-price", Unit.PER_CENT, percentOf(price, duty));
    }

    /** Equation 3. */
    private Term crudeLoss(Cell dutyLost) {
        return billions(product(draft.lever("crude-volume"), dutyLost, rest(draft.share("compensation", 0))));
    }

    /** Equations 4 and 6: a duty on the re-cleared crude, by the scope that the lever chooses. */
    private Term reclearance(Term phased, Term whileItLives, Term afterItsEnd) {
        return draft.chosen("reclearance", scope -> switch (scope) {
            case "none" -> new Constant(0);
            case "phased" -> ofReclearedCrude(phased);
            case "ended" ->
                new Until(
                        draft.year(),
                        lastYearOfReclearance,
                        ofReclearedCrude(whileItLives),
                        ofReclearedCrude(afterItsEnd));
            default -> throw draft.unknownOption("reclearance", scope, "none, phased, ended");
        });
    }

    private Term ofReclearedCrude(Term dutyPerTonne) {
        return billions(product(draft.lever("reclearance-volume"), dutyPerTonne));
    }

    /** The lever gives the GDP of the last year before the phase-out; from there it grows at a constant rate. */
    private Term gdp() {
        Term growth = sum(new Constant(1), draft.share("gdp-growth", 0));
        Term years = difference(draft.year(), Constant.ofYear(phaseOut.lastYearBefore()));
        return product(draft.lever("gdp"), new Power(growth, years));
    }

    /**
     * Equation 7: the effect on the current account is the crude loss; the fiscal effect is either the part of it that
     * falls on the budget (reading A) or the re-clearance line alone (reading B).
     */
    private void writeReadings(Cell crudeLoss, Cell reclearanceLoss, Cell gdp) {
        Cell fiscal = draft.yearly("fiscal-effect", Unit.USD_BN, product(draft.share("budget-share", 100), crudeLoss));
        draft.yearly("current-account-share-of-gdp", Unit.PER_CENT_OF_GDP, percentOf(gdp, crudeLoss));
        draft.yearly("fiscal-effect-share-of-gdp", Unit.PER_CENT_OF_GDP, percentOf(gdp, fiscal));
        draft.yearly("reclearance-loss-share-of-gdp", Unit.PER_CENT_OF_GDP, percentOf(gdp, reclearanceLoss));
    }
}
