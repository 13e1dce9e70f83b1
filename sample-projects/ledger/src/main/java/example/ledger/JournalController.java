package example.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.UUID;

@RestController
class JournalController {

    private final JdbcClient database;

    JournalController(JdbcClient database) {
        this.database = database;
    }

    @GetMapping("/accounts/{id}/balance")
    List<Map<String, Object>> balance(@PathVariable UUID id) {
        return database.sql("SELECT currency, balance FROM account_balances WHERE account_id = ?")
                .param(id)
                .query()
                .listOfRows();
    }
}
