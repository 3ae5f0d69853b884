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
from benchclaims.report.names import paper_names as paper_names
from benchclaims.report.own import Room as Room
from benchclaims.report.own import change_forest as change_forest
from benchclaims.report.own import dumbbell as dumbbell
from benchclaims.report.own import forest as forest
from benchclaims.report.own import network as network
from benchclaims.report.own import room as room
from benchclaims.report.own import spread as spread
from benchclaims.report.own import task_metric_map as task_metric_map
from benchclaims.report.own import timeline as timeline
from benchclaims.report.own import tradeoff as tradeoff
from benchclaims.report.request import chart as chart
from benchclaims.report.request import drawn as drawn
from benchclaims.report.request import printed as printed
from benchclaims.report.svg import rendered as rendered
from benchclaims.report.writer import write as write
