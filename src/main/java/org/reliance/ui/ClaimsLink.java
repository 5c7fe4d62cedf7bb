package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.reliance.dashboard.CalibrationPage;
import org.reliance.scenario.Calibration.Verdict;

/** The way from a what-if to the claims that are held against its equations, with how they came out. */
final class ClaimsLink extends Paragraph {

    ClaimsLink(String model, CalibrationPage claims) {
        addClassName("claims-link");
        setVisible(!claims.lines().isEmpty());
        add(new Anchor(
                Addresses.CLAIMS + "#" + Addresses.claimsAnchor(model),
                Words.say(
                        "claims.of-model",
                        claims.lines().size(),
                        claims.count(Verdict.WITHIN),
                        claims.count(Verdict.NEAR),
                        claims.count(Verdict.MISS))));
    }
}
