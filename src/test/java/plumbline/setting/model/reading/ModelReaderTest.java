package plumbline.setting.model.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.setting.model.Model;
import plumbline.setting.model.ModelColumn;
import plumbline.setting.model.ModelColumn.Presence;
import plumbline.source.SourceDocument;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

final class ModelReaderTest {

    @Test
    void aPrismaSchemaTellsTablesColumnsAndTypes() {
        assertThat(
                        columns(
                                "schema.prisma",
                                """
                                enum Colour { // of a bike
                                  RED
                                  @@map("colour_kind")
                                }
                                model Bike {
                                  id     BigInt   @id
                                  frame  String   @db.Char(12) // a "number"
                                  url    String?  @default("http://x") @map("link")
                                  size   Decimal
                                  colour Colour[]
                                  shape  Unsupported("polygon")?
                                  rides  Ride[]
                                  owner  Owner    @relation(fields: [id], references: [id])
                                  @@map("bikes")
                                  @@schema("fleet")
                                }
                                model Ride { }
                                model Owner { }
                                """))
                .containsExactly(
                        "fleet.bikes.id bigint!",
                        "fleet.bikes.frame char(12)!",
                        "fleet.bikes.link text?",
                        "fleet.bikes.size numeric(65,30)!",
                        "fleet.bikes.colour \"colour_kind\"[]",
                        "fleet.bikes.shape polygon?");
    }

    @Test
    void anEntityTellsTablesColumnsAndTypes() {
        assertThat(
                        columns(
                                "bike.ts",
                                """
                                abstract class Kept { @PrimaryGeneratedColumn('uuid') id: string; }
                                class Size { @Column() width: number; }
                                @Entity({ schema: 'fleet' })
                                export class RoadBike extends Kept {
                                  @Column({ length: 12 }) frameNumber: string;
                                  @Column('numeric', { precision: 9, scale: 2, nullable: true }) price: string;
                                  @Column({ type: 'timestamp with time zone', precision: 3 }) soldAt: Date;
                                  @Column('enum', { enum: Colour, default: null }) colour: Colour;
                                  @Column({ name: 'labels', type: 'text', array: true }) tags: string[];
                                  @Column(() => Size) size: Size;
                                  @Column(() => Size, { prefix: false }) bag: Size;
                                  @ManyToOne(() => RoadBike, { nullable: false }) parent: RoadBike;
                                  @OneToOne(() => RoadBike) @JoinColumn({ name: 'twin' }) other: RoadBike;
                                  @OneToOne(() => RoadBike, (b) => b.other) back: RoadBike;
                                  @OneToMany(() => Ride, (r) => r.bike) rides: Ride[];
                                  @DeleteDateColumn() goneAt: Date;
                                  @VersionColumn() version: number;
                                  plain = 1;
                                }
                                """))
                .containsExactly(
                        "fleet.road_bike.id uuid!",
                        "fleet.road_bike.frameNumber varchar(12)!",
                        "fleet.road_bike.price numeric(9,2)?",
                        "fleet.road_bike.soldAt timestamp(3) with time zone!",
                        "fleet.road_bike.colour ?",
                        "fleet.road_bike.labels text[]!",
                        "fleet.road_bike.sizeWidth integer!",
                        "fleet.road_bike.width integer!",
                        "fleet.road_bike.parentId !",
                        "fleet.road_bike.twin ",
                        "fleet.road_bike.goneAt timestamp?",
                        "fleet.road_bike.version integer!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Entity() class A extends Unknown { @Column() b: string; }",
                "@Entity() class A { @Column({ ...shared }) b: string; }",
                "@Entity() class A { @MoneyColumn() b: string; }",
                "@Entity() class A { @Column({ name: computed() }) b: string; }",
                "@Entity() class A { @ManyToOne(() => Unknown) b: Unknown; }",
                "@Entity() class A { @Column() b: string; } new Source({ namingStrategy: mine })"
            })
    void anEntityIsNotWholeWhereAColumnIsNotKnown(String text) {
        assertThat(models("a.ts", text)).singleElement().matches(each -> !each.whole());
    }

    @Test
    void theNamingStrategyOfTheProjectMakesTheNames() {
        String entity =
                """
                @Entity() class HTTPCall { @Column() statusCode: number; @Column(() => P) up: P; }
                class P { @Column({ name: 'byHand' }) byHand: string; }
                const source = new DataSource({ namingStrategy: new SnakeNamingStrategy() });
                """;
        assertThat(columns("a.ts", entity))
                .containsExactly("http_call.status_code integer!", "http_call.up_byHand varchar!");
    }

    @Test
    void aDrizzleTableTellsColumnsAndTypes() {
        assertThat(
                        columns(
                                "schema.ts",
                                """
                                import { pgTable, pgSchema } from 'drizzle-orm/pg-core';
                                const fleet = pgSchema('fleet');
                                export const bikes = fleet.table('bikes', {
                                  id: serial('id').primaryKey(),
                                  size: numeric({ precision: 9, scale: 2 }).notNull(),
                                  sold: timestamp('sold_at', { withTimezone: true }),
                                  tags: text('tags').array(),
                                  colour: colourEnum('colour').notNull(),
                                }, (t) => [index().on(t.sold)]);
                                export const rides = pgTable('rides', (t) => ({ id: t.uuid().primaryKey() }));
                                """))
                .containsExactly(
                        "fleet.bikes.id serial!",
                        "fleet.bikes.size numeric(9,2)!",
                        "fleet.bikes.sold_at timestamp with time zone?",
                        "fleet.bikes.tags text[]?",
                        "fleet.bikes.colour !",
                        "rides.id uuid!");
    }

    @Test
    void aSequelizeModelTellsColumns() {
        assertThat(
                        columns(
                                "bike.js",
                                """
                                const { Model } = require('sequelize');
                                module.exports = (sequelize, DataTypes) => {
                                  class Bike extends Model {
                                    static start() {
                                      return super.init({
                                        frameNumber: { type: DataTypes.STRING, allowNull: false },
                                        ownerName: { type: DataTypes.STRING, field: 'owner' },
                                        label: { type: DataTypes.VIRTUAL },
                                        size: DataTypes.INTEGER,
                                      }, { sequelize, tableName: 'bikes', underscored: true });
                                    }
                                  }
                                  return Bike;
                                };
                                """))
                .containsExactly("bikes.frame_number !", "bikes.owner ", "bikes.size ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model A {",
                "model A { a String @map(\"",
                "@Entity() class A extends A { @Column(() => A) a: A; @ManyToOne(() => A) b: A; }",
                "@Entity(",
                "import 'drizzle-orm/pg-core'; const a = pgTable('a', pgTable('b', {",
                "equelize.define('a', { b: { type: "
            })
    void brokenAndEndlessModelsAreReadToTheEnd(String text) {
        for (String file : List.of("a.prisma", "a.ts")) {
            SourceDocument document = new SourceDocument(file, text.repeat(200));
            assertTimeoutPreemptively(
                    Duration.ofMinutes(1),
                    () ->
                            assertThat(ModelReader.read(List.of(document)))
                                    .noneMatch(each -> each.table().isEmpty()));
        }
    }

    private static List<Model> models(String file, String text) {
        return ModelReader.read(List.of(new SourceDocument(file, text)));
    }

    private static List<String> columns(String file, String text) {
        return models(file, text).stream().flatMap(ModelReaderTest::columns).toList();
    }

    private static Stream<String> columns(Model model) {
        String schema = model.schema() == null ? "" : model.schema() + ".";
        return model.columns().stream()
                .map(each -> schema + model.table() + "." + each.name() + " " + told(each));
    }

    private static String told(ModelColumn column) {
        return column.type()
                + (column.presence() == Presence.UNKNOWN
                        ? ""
                        : column.presence() == Presence.REQUIRED ? "!" : "?");
    }
}
