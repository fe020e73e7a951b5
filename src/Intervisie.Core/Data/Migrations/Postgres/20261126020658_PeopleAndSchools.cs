using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intervisie.Core.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PeopleAndSchools : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Who worked at a school keeps that, now as an appointment; who is guided is a starter. The id is free: each person gets one.
            migrationBuilder.Sql(
                """
                INSERT INTO "Appointments" ("Id", "PersonId", "Role", "SchoolId", "Since")
                SELECT p."Id", p."Id", CASE WHEN EXISTS (SELECT 1 FROM "CoachingRelations" c WHERE c."StarterId" = p."Id") THEN 6 ELSE 7 END, p."SchoolId", p."JoinedAt"
                FROM "People" p
                WHERE p."SchoolId" IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM "Appointments" a WHERE a."PersonId" = p."Id" AND a."SchoolId" = p."SchoolId")
                """);

            migrationBuilder.DropForeignKey(
                name: "FK_People_Schools_SchoolId",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_SchoolId",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_CoachingRelations_CoachId_StarterId",
                table: "CoachingRelations");

            migrationBuilder.DropIndex(
                name: "IX_Appointments_PersonId_Role_SchoolId",
                table: "Appointments");

            migrationBuilder.DropColumn(
                name: "SchoolId",
                table: "People");

            migrationBuilder.AddColumn<Guid>(
                name: "BoardId",
                table: "Schools",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "Brin",
                table: "Schools",
                type: "character varying(4)",
                maxLength: 4,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Locations",
                table: "Schools",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "MailDomain",
                table: "Schools",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PrivacyContact",
                table: "Schools",
                type: "character varying(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ErasedAt",
                table: "People",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "LeftAt",
                table: "People",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "PersonId",
                table: "Mails",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "InvitationId",
                table: "Mails",
                type: "uuid",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "TokenHash",
                table: "Invitations",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "CreatedAt",
                table: "Invitations",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<string>(
                name: "Email",
                table: "Invitations",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "GroupId",
                table: "Invitations",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Name_Family",
                table: "Invitations",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Name_Given",
                table: "Invitations",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Name_Particle",
                table: "Invitations",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SchoolId",
                table: "Invitations",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "WithdrawnAt",
                table: "Invitations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SchoolId",
                table: "Groups",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "SchoolId",
                table: "CoachingRelations",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "EndedAt",
                table: "Appointments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AssessorRelations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessorId = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessedId = table.Column<Guid>(type: "uuid", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uuid", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessorRelations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessorRelations_People_AssessedId",
                        column: x => x.AssessedId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AssessorRelations_People_AssessorId",
                        column: x => x.AssessorId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AssessorRelations_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Boards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Boards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ContactPeriods",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    IsBusy = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactPeriods", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactPeriods_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "JoinCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: true),
                    CodeHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EndsAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UsesLeft = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JoinCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JoinCodes_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_JoinCodes_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolicyPages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uuid", nullable: false),
                    Texts = table.Column<string>(type: "text", nullable: false),
                    AdviceText = table.Column<string>(type: "text", nullable: true),
                    Owner = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Links = table.Column<string>(type: "text", nullable: false),
                    EditedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyPages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyPages_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PromiseChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    YearStart = table.Column<int>(type: "integer", nullable: false),
                    Answers = table.Column<string>(type: "text", nullable: false),
                    Turn = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PromiseChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PromiseChecks_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_PromiseChecks_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Promises",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uuid", nullable: false),
                    Answers = table.Column<string>(type: "text", nullable: false),
                    SignedById = table.Column<Guid>(type: "uuid", nullable: true),
                    SignedBy = table.Column<string>(type: "character varying(180)", maxLength: 180, nullable: false),
                    SignedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Promises", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Promises_People_SignedById",
                        column: x => x.SignedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Promises_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SafetyContacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Phone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Reachable = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SafetyContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SafetyContacts_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // Each school gets a board of its own, with the school's id and name: schools that share a board were not told apart before.
            migrationBuilder.Sql("""INSERT INTO "Boards" ("Id", "Name") SELECT "Id", "Name" FROM "Schools" """);
            migrationBuilder.Sql("""UPDATE "Schools" SET "BoardId" = "Id" """);
            migrationBuilder.Sql(
                """
                UPDATE "Groups" SET "SchoolId" = COALESCE(
                    (SELECT MIN(a."SchoolId"::text) FROM "Appointments" a JOIN "Memberships" m ON m."PersonId" = a."PersonId" WHERE m."GroupId" = "Groups"."Id" AND a."SchoolId" IS NOT NULL),
                    (SELECT MIN("Id"::text) FROM "Schools"))::uuid
                """);
            migrationBuilder.Sql(
                """
                UPDATE "CoachingRelations" SET "SchoolId" = COALESCE(
                    (SELECT MIN(a."SchoolId"::text) FROM "Appointments" a WHERE a."PersonId" = "CoachingRelations"."StarterId" AND a."SchoolId" IS NOT NULL),
                    (SELECT MIN("Id"::text) FROM "Schools"))::uuid
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Schools_BoardId",
                table: "Schools",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_People_LeftAt",
                table: "People",
                column: "LeftAt");

            migrationBuilder.CreateIndex(
                name: "IX_Mails_InvitationId",
                table: "Mails",
                column: "InvitationId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_GroupId",
                table: "Invitations",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OpenToGroup",
                table: "Invitations",
                columns: new[] { "SchoolId", "Email", "Role", "GroupId" },
                unique: true,
                filter: "\"AcceptedAt\" IS NULL AND \"WithdrawnAt\" IS NULL AND \"GroupId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OpenToSchool",
                table: "Invitations",
                columns: new[] { "SchoolId", "Email", "Role" },
                unique: true,
                filter: "\"AcceptedAt\" IS NULL AND \"WithdrawnAt\" IS NULL AND \"GroupId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Groups_SchoolId",
                table: "Groups",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_CoachingRelations_CoachId_StarterId_SchoolId",
                table: "CoachingRelations",
                columns: new[] { "CoachId", "StarterId", "SchoolId" },
                unique: true,
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CoachingRelations_SchoolId",
                table: "CoachingRelations",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_PersonId_Role_SchoolId",
                table: "Appointments",
                columns: new[] { "PersonId", "Role", "SchoolId" },
                unique: true,
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AssessorRelations_AssessedId",
                table: "AssessorRelations",
                column: "AssessedId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessorRelations_AssessorId_AssessedId_SchoolId",
                table: "AssessorRelations",
                columns: new[] { "AssessorId", "AssessedId", "SchoolId" },
                unique: true,
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AssessorRelations_SchoolId",
                table: "AssessorRelations",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPeriods_SchoolId_From",
                table: "ContactPeriods",
                columns: new[] { "SchoolId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_JoinCodes_CodeHash",
                table: "JoinCodes",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JoinCodes_GroupId",
                table: "JoinCodes",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_JoinCodes_SchoolId",
                table: "JoinCodes",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyPages_SchoolId",
                table: "PolicyPages",
                column: "SchoolId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PromiseChecks_PersonId",
                table: "PromiseChecks",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PromiseChecks_SchoolId_YearStart_PersonId",
                table: "PromiseChecks",
                columns: new[] { "SchoolId", "YearStart", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PromiseChecks_SchoolId_YearStart_Turn",
                table: "PromiseChecks",
                columns: new[] { "SchoolId", "YearStart", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Promises_SchoolId_SignedAt",
                table: "Promises",
                columns: new[] { "SchoolId", "SignedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Promises_SignedById",
                table: "Promises",
                column: "SignedById");

            migrationBuilder.CreateIndex(
                name: "IX_SafetyContacts_SchoolId_Kind",
                table: "SafetyContacts",
                columns: new[] { "SchoolId", "Kind" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_CoachingRelations_Schools_SchoolId",
                table: "CoachingRelations",
                column: "SchoolId",
                principalTable: "Schools",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Groups_Schools_SchoolId",
                table: "Groups",
                column: "SchoolId",
                principalTable: "Schools",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Invitations_Groups_GroupId",
                table: "Invitations",
                column: "GroupId",
                principalTable: "Groups",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Invitations_Schools_SchoolId",
                table: "Invitations",
                column: "SchoolId",
                principalTable: "Schools",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Mails_Invitations_InvitationId",
                table: "Mails",
                column: "InvitationId",
                principalTable: "Invitations",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Schools_Boards_BoardId",
                table: "Schools",
                column: "BoardId",
                principalTable: "Boards",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_CoachingRelations_Schools_SchoolId",
                table: "CoachingRelations");

            migrationBuilder.DropForeignKey(
                name: "FK_Groups_Schools_SchoolId",
                table: "Groups");

            migrationBuilder.DropForeignKey(
                name: "FK_Invitations_Groups_GroupId",
                table: "Invitations");

            migrationBuilder.DropForeignKey(
                name: "FK_Invitations_Schools_SchoolId",
                table: "Invitations");

            migrationBuilder.DropForeignKey(
                name: "FK_Mails_Invitations_InvitationId",
                table: "Mails");

            migrationBuilder.DropForeignKey(
                name: "FK_Schools_Boards_BoardId",
                table: "Schools");

            migrationBuilder.DropTable(
                name: "AssessorRelations");

            migrationBuilder.DropTable(
                name: "Boards");

            migrationBuilder.DropTable(
                name: "ContactPeriods");

            migrationBuilder.DropTable(
                name: "JoinCodes");

            migrationBuilder.DropTable(
                name: "PolicyPages");

            migrationBuilder.DropTable(
                name: "PromiseChecks");

            migrationBuilder.DropTable(
                name: "Promises");

            migrationBuilder.DropTable(
                name: "SafetyContacts");

            migrationBuilder.DropIndex(
                name: "IX_Schools_BoardId",
                table: "Schools");

            migrationBuilder.DropIndex(
                name: "IX_People_LeftAt",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_Mails_InvitationId",
                table: "Mails");

            migrationBuilder.DropIndex(
                name: "IX_Invitations_GroupId",
                table: "Invitations");

            migrationBuilder.DropIndex(
                name: "IX_Invitations_OpenToGroup",
                table: "Invitations");

            migrationBuilder.DropIndex(
                name: "IX_Invitations_OpenToSchool",
                table: "Invitations");

            migrationBuilder.DropIndex(
                name: "IX_Groups_SchoolId",
                table: "Groups");

            migrationBuilder.DropIndex(
                name: "IX_CoachingRelations_CoachId_StarterId_SchoolId",
                table: "CoachingRelations");

            migrationBuilder.DropIndex(
                name: "IX_CoachingRelations_SchoolId",
                table: "CoachingRelations");

            migrationBuilder.DropIndex(
                name: "IX_Appointments_PersonId_Role_SchoolId",
                table: "Appointments");

            migrationBuilder.DropColumn(
                name: "BoardId",
                table: "Schools");

            migrationBuilder.DropColumn(
                name: "Brin",
                table: "Schools");

            migrationBuilder.DropColumn(
                name: "Locations",
                table: "Schools");

            migrationBuilder.DropColumn(
                name: "MailDomain",
                table: "Schools");

            migrationBuilder.DropColumn(
                name: "PrivacyContact",
                table: "Schools");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "People");

            migrationBuilder.DropColumn(
                name: "LeftAt",
                table: "People");

            migrationBuilder.DropColumn(
                name: "InvitationId",
                table: "Mails");

            migrationBuilder.DropColumn(
                name: "CreatedAt",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "Email",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "GroupId",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "Name_Family",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "Name_Given",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "Name_Particle",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "SchoolId",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "SchoolId",
                table: "Groups");

            migrationBuilder.DropColumn(
                name: "SchoolId",
                table: "CoachingRelations");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "Appointments");

            migrationBuilder.AddColumn<Guid>(
                name: "SchoolId",
                table: "People",
                type: "uuid",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "PersonId",
                table: "Mails",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "TokenHash",
                table: "Invitations",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64,
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_SchoolId",
                table: "People",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_CoachingRelations_CoachId_StarterId",
                table: "CoachingRelations",
                columns: new[] { "CoachId", "StarterId" });

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_PersonId_Role_SchoolId",
                table: "Appointments",
                columns: new[] { "PersonId", "Role", "SchoolId" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_People_Schools_SchoolId",
                table: "People",
                column: "SchoolId",
                principalTable: "Schools",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
