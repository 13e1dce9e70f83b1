package db.migration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class V6__HashPostingsTest {

    @Test
    void runsInATransaction() {
        assertTrue(new V6__HashPostings().canExecuteInTransaction());
    }

    @Test
    void takesItsVersionFromItsName() {
        assertTrue("6".equals(new V6__HashPostings().getVersion().getVersion()));
    }
}
