"""What people and their tools read: reports on docs, pages, codes and generated files."""
