package regrade.rework;

class InMemoryPartsStockTest extends PartsStockContract {
    @Override
    protected Stock make() {
        return following(new InMemoryPartsStock());
    }
}
