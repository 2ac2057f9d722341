-- When something was said may be known to the month or the year only.
ALTER TYPE "date_precision" ADD VALUE 'YEAR' BEFORE 'DAY';
ALTER TYPE "date_precision" ADD VALUE 'MONTH' BEFORE 'DAY';
