package org.reliance.scenario;

import static org.reliance.scenario.Term.difference;
import static org.reliance.scenario.Term.orZero;
import static org.reliance.scenario.Term.percentOf;
import static org.reliance.scenario.Term.sum;

import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Term.Cell;
import org.reliance.scenario.Term.Constant;
import org.reliance.scenario.Term.InYear;
import org.reliance.scenario.Term.Input;
import org.reliance.scenario.Term.Smaller;

/**
 * What Russia and the Eurasian Fund promised, paid out and were paid back, and how large the debt is beside the
 * economy.
 *
 * <p>In the year that a lever names, a tranche may be withheld - at most what was paid out in that year - and debt may
 * be written off. Both lower the debt from that year on. The write-off is reckoned against the debt of the state, although
 * debt for gas may be owed by companies; it counts as support of its year.
 */
final class Loans {

    static final String ID = "loans";

    private final Draft draft;
    private final Series promised;
    private final Series paidOut;
    private final Series net;
    private final Series debt;
    private final Series externalDebt;
    private final Series gdp;

    private Loans(Catalogue catalogue, WhatIfModel definition) {
        this.promised = Series.of(catalogue, Inputs.LOANS_PROMISED);
        this.paidOut = Series.ofPayments(catalogue, Inputs.LOANS_PAID_OUT);
        this.net = Series.of(catalogue, Inputs.NET_LOANS);
        this.debt = Series.of(catalogue, Inputs.DEBT_TO_RUSSIA);
        this.externalDebt = Series.of(catalogue, Inputs.EXTERNAL_DEBT);
        this.gdp = Series.of(catalogue, Inputs.GDP);
        this.draft = new Draft(definition, paidOut.firstYear(), Math.max(paidOut.lastYear(), debt.lastYear()));
    }

    static Model of(Catalogue catalogue, WhatIfModel definition) {
        return new Loans(catalogue, definition).write();
    }

    private Model write() {
        draft.yearly("loans-promised", Unit.USD_BN, draft.input(promised));
        Term gross = draft.input(paidOut);
        Cell withheld = draft.yearly(
                "loans-withheld",
                Unit.USD_BN,
                inYearOfChange(new Smaller(draft.lever("tranche-withheld"), orZero(gross))));
        Cell disbursed = draft.yearly("loans-paid-out", Unit.USD_BN, difference(gross, withheld));
        Input netFlow = draft.input(net);
        draft.yearly("loans-repaid", Unit.USD_BN, difference(gross, netFlow));
        Cell written =
                draft.yearly("debt-written-off", Unit.USD_BN, inYearOfChange(draft.lever("gas-debt-written-off")));
        Cell netLoans = draft.yearly("net-loans", Unit.USD_BN, difference(netFlow, withheld));
        draft.yearly("net-loans-and-write-off", Unit.USD_BN, sum(netLoans, written));
        draft.cumulative("cumulative-loans-paid-out", Unit.USD_BN, orZero(disbursed));
        writeDebt(withheld, written);
        return draft.finish();
    }

    private void writeDebt(Cell withheld, Cell written) {
        Cell relief = draft.cumulative("cumulative-debt-avoided", Unit.USD_BN, sum(withheld, written));
        Cell owed = draft.yearly("debt-to-russia", Unit.USD_BN, difference(draft.input(debt), relief));
        Cell external = draft.yearly("external-debt", Unit.USD_BN, difference(draft.input(externalDebt), relief));
        draft.yearly("debt-share-of-gdp", Unit.PER_CENT_OF_GDP, percentOf(draft.input(gdp), owed));
        draft.yearly("debt-share-of-external-debt", Unit.PER_CENT, percentOf(external, owed));
    }

    private Term inYearOfChange(Term amount) {
        return new InYear(draft.year(), draft.lever("loan-change-year"), amount, new Constant(0));
    }
}
