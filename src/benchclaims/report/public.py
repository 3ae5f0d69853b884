"""What `benchclaims.report` offers: what can be compared, charts of it, and marks on axes of one's own.

`docs/analysis.md` shows each at work.
"""

from benchclaims.report.beside import chart_texts as chart_texts
from benchclaims.report.comparable import changes as changes
from benchclaims.report.comparable import counts as counts
from benchclaims.report.comparable import factors as factors
from benchclaims.report.comparable import kept as kept
from benchclaims.report.comparable import left_out as left_out
from benchclaims.report.comparable import place as place
from benchclaims.report.comparable import scores as scores
from benchclaims.report.marks.dumbbell import dumbbell as dumbbell
from benchclaims.report.marks.forest import change_forest as change_forest
from benchclaims.report.marks.forest import forest as forest
from benchclaims.report.marks.map import task_metric_map as task_metric_map
from benchclaims.report.marks.network import network as network
from benchclaims.report.marks.spread import spread as spread
from benchclaims.report.marks.timeline import timeline as timeline
from benchclaims.report.marks.tradeoff import tradeoff as tradeoff
from benchclaims.report.request import chart as chart
from benchclaims.report.request import drawn as drawn
from benchclaims.report.request import printed as printed
from benchclaims.report.svg import rendered as rendered
from benchclaims.report.writer import write as write
