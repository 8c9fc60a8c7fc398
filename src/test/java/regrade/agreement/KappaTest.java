package regrade.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import regrade.agreement.Kappa.Said;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Worked examples of others.
class KappaTest {
    /// J. L. Fleiss, B. Levin and M. C. Paik, *Statistical Methods for Rates and Proportions*, 3rd
    /// ed. 2003, table 18.1: 100 diagnoses by two raters.
    private static final double[][] DIAGNOSES = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};

    /// J. Cohen, *Weighted kappa* (1968), table 1: 200 patients; the weights there are of
    /// disagreement.
    private static final double[][] PATIENTS = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};

    private static final double[][] DISAGREEMENT = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};

    /// A. Agresti, *Categorical Data Analysis*, 1990: 91 couples on an ordinal scale of four; R's
    /// package vcd gives 0.1293 (ASE 0.0686), and with equal spacing 0.2374 (ASE 0.0783).
    private static final double[][] COUPLES = {
        {7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}
    };

    @Test
    void diagnosesAgreeAsTheBookSays() {
        var kappa = Kappa.of(said(DIAGNOSES)).orElseThrow();

        assertThat(kappa.value()).isCloseTo(0.676, within(0.0005));
        assertThat(kappa.error()).isCloseTo(0.088, within(0.0015));
        assertThat(kappa.low()).isCloseTo(0.51, within(0.01));
        assertThat(kappa.high()).isCloseTo(0.85, within(0.01));
    }

    @Test
    void patientsAgreeAsCohenSays() {
        assertThat(Kappa.of(said(PATIENTS)).orElseThrow().value()).isCloseTo(0.492, within(0.0005));
        assertThat(Kappa.of(PATIENTS, (i, j) -> 1 - DISAGREEMENT[i][j] / 6).orElseThrow().value())
                .isCloseTo(0.348, within(0.0005));
    }

    @Test
    void couplesAgreeAsTheOtherProgramSays() {
        var plain = Kappa.of(said(COUPLES)).orElseThrow();
        var linear = Kappa.linear(said(COUPLES), List.of(0, 1, 2, 3)).orElseThrow();

        assertThat(plain.value()).isCloseTo(0.1293, within(0.00005));
        assertThat(plain.error()).isCloseTo(0.0686, within(0.00005));
        assertThat(linear.value()).isCloseTo(0.2374, within(0.00005));
        assertThat(linear.error()).isCloseTo(0.0783, within(0.00005));
    }

    @Test
    void nothingCanBeSaidWhereChanceAlwaysAgrees() {
        assertThat(Kappa.of(Collections.nCopies(40, new Said<>("ok", "ok")))).isEmpty();
        assertThat(Kappa.of(List.<Said<String>>of())).isEmpty();
    }

    @Test
    void fewPairsAreTooFew() {
        assertThat(Agreed.of(Collections.nCopies(24, new Said<>("ok", "ok"))).tooFew()).isTrue();
        assertThat(Agreed.of(Collections.nCopies(25, new Said<>("ok", "ok"))).tooFew()).isFalse();
    }

    static List<Said<Integer>> said(double[][] counts) {
        var said = new ArrayList<Said<Integer>>();
        for (int i = 0; i < counts.length; i++)
            for (int j = 0; j < counts.length; j++)
                said.addAll(Collections.nCopies((int) counts[i][j], new Said<>(i, j)));
        return said;
    }
}
