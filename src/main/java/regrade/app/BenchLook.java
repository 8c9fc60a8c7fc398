package regrade.app;

import regrade.inspection.ui.Asking;
import regrade.practice.Asked;

/// What the practice must know of what the bench asks.
final class BenchLook {
    private BenchLook() {}

    static Asked asked(Asking asking) {
        return switch (asking) {
            case Asking.Nothing _ -> new Asked.Nothing();
            case Asking.WhichReturn(_, var choices) ->
                    new Asked.WhichReturn(choices.stream().map(choice -> choice.order()).toList());
            case Asking.WhichProduct(_, var choices) ->
                    new Asked.WhichProduct(
                            choices.stream().map(choice -> choice.sku().text()).toList());
            case Asking.WhyGrade(_, var reasons) -> new Asked.WhyGrade(reasons);
            case Asking.WhatRemark _ -> new Asked.WhatRemark();
            case Asking.WhichRework _ -> new Asked.WhichRework();
            case Asking.LeftInParcel _,
                    Asking.WhichClient _,
                    Asking.WhatTitle _,
                    Asking.OnceMore _,
                    Asking.WhatIsInside _,
                    Asking.WhichGrade _,
                    Asking.WhichFailed _,
                    Asking.WhichLook _,
                    Asking.LookOrInspect _,
                    Asking.SecondLook _ ->
                    new Asked.Other();
        };
    }
}
