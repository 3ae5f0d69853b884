"""What a value is compared with."""
