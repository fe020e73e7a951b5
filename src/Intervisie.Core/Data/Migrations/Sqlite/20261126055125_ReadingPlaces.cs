using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intervisie.Core.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ReadingPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "ReadAt",
                table: "SectionProgress",
                newName: "SeenAt");

            migrationBuilder.AddColumn<int>(
                name: "Block",
                table: "SectionProgress",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsRead",
                table: "SectionProgress",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            // Until now a row stood there for a section that was read, and for no other.
            migrationBuilder.Sql("UPDATE SectionProgress SET IsRead = 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Block",
                table: "SectionProgress");

            migrationBuilder.DropColumn(
                name: "IsRead",
                table: "SectionProgress");

            migrationBuilder.RenameColumn(
                name: "SeenAt",
                table: "SectionProgress",
                newName: "ReadAt");
        }
    }
}
