-- Approved by the warehouse team, ticket WH-88.
DROP TABLE parcels; -- expect: drop-table PARTIAL "records the approval"
