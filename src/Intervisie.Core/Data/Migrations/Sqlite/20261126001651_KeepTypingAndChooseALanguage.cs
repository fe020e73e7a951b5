using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intervisie.Core.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeepTypingAndChooseALanguage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "People",
                type: "TEXT",
                maxLength: 2,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HasText",
                table: "Drafts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Page",
                table: "Drafts",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Turn",
                table: "Drafts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Drafts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Language",
                table: "People");

            migrationBuilder.DropColumn(
                name: "HasText",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "Page",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "Turn",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Drafts");
        }
    }
}
