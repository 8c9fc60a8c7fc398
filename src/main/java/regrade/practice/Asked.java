package regrade.practice;

import regrade.grading.OverrideReason;

import java.util.List;

/// What the bench asks just now, as far as it matters for the next key.
public sealed interface Asked {
    /// Nothing: digits answer the checklist.
    record Nothing() implements Asked {}

    /// Which of these expected returns?
    ///
    /// @param orders their order numbers, in the order of the digits from 1
    record WhichReturn(List<String> orders) implements Asked {
        public WhichReturn {
            orders = List.copyOf(orders);
        }
    }

    /// Which of these products, by digit from 1?
    ///
    /// @param skus in the order of the digits
    record WhichProduct(List<String> skus) implements Asked {
        public WhichProduct {
            skus = List.copyOf(skus);
        }
    }

    /// Why this grade, by digit from 1?
    record WhyGrade(List<OverrideReason> reasons) implements Asked {
        public WhyGrade {
            reasons = List.copyOf(reasons);
        }
    }

    /// What was seen, in a few words?
    record WhatRemark() implements Asked {}

    /// Which of the units that wait for their rework, by digit from 1?
    record WhichRework() implements Asked {}

    /// Anything else, which no lesson leads to.
    record Other() implements Asked {}
}
