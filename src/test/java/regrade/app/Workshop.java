package regrade.app;

import regrade.catalog.Product;
import regrade.grading.ListedQuestions;
import regrade.journal.Journal;
import regrade.kernel.Money;
import regrade.rework.CountParts;
import regrade.rework.PublishWorks;
import regrade.rework.StockBoughtParts;
import regrade.rework.Wage;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What a supervisor does with works and the parts stock.
record Workshop(Journal journal, Stores stores, Random random) {
    void act(Product product) {
        switch (random.nextInt(3)) {
            case 0 -> publish(20 + random.nextInt(9));
            case 1 ->
                    buy(
                            product,
                            1 + random.nextInt(5),
                            random.nextBoolean()
                                    ? Optional.of(Money.of(random.nextInt(900), "EUR"))
                                    : Optional.empty());
            default -> count(random.nextInt(7));
        }
    }

    /// Puts other works into force.
    ///
    /// @param perHour in euros
    void publish(int perHour) {
        var works =
                new PublishWorks(
                        journal,
                        stores.workSets(),
                        new ListedQuestions(stores.questions()),
                        stores.settings());
        works.publish(
                stores.workSets().current().with(new Wage(Money.of(perHour * 100L, "EUR"), "R-9")));
    }

    void buy(Product product, int pieces, Optional<Money> each) {
        var part = List.of("part:casque", "part:câble USB-C").get(random.nextInt(2));
        new StockBoughtParts(journal, stores.settings()).stock(product, part, pieces, each);
    }

    private void count(int found) {
        var rows = stores.parts().listed(500);
        if (!rows.isEmpty())
            new CountParts(journal, stores.parts(), stores.settings())
                    .count(rows.get(random.nextInt(rows.size())), found);
    }
}
